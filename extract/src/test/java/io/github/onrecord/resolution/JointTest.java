package io.github.onrecord.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JointTest {
  private static Telling saying(String source) {
    return Telling.of("On Friday {1s " + source + "} {1c said} {1q the ferry was late}.");
  }

  @Test
  void givesEachOfTwoNamedSourcesAStatement() {
    assertThat(saying("Mary Okoro and former harbour master Peter Mensah").speakers())
        .containsExactly("Mary Okoro", "Peter Mensah");
    assertThat(saying("Neither Okoro nor Zappo").speakers()).containsExactly("Okoro", "Zappo");
  }

  @Test
  void givesEachOfSeveralKindsOfPeopleAStatement() {
    assertThat(saying("two fishermen, police and dock workers").speakers())
        .containsExactly("two fishermen", "police", "dock workers");
  }

  @Test
  void leavesWhatIsToldOfEachWithTheNameBeforeIt() {
    assertThat(
            saying(
                    "Mary Okoro, a pilot with two crews in Tarn, Fenland, and Peter Mensah, a poet and"
                        + " a sailor,")
                .speakers())
        .containsExactly("Mary Okoro", "Peter Mensah");
    assertThat(saying("Mary Okoro, mayor of Tarn, Peter Mensah, and the police").speakers())
        .containsExactly("Mary Okoro", "Peter Mensah", "police");
  }

  @Test
  void givesEachOfSeveralOutletsAStatement() {
    Telling telling = saying("Al-Nahar newspaper, Tarnik news agency and Fenlo online magazine");

    assertThat(telling.speakers()).containsExactly("Al-Nahar", "Tarnik", "Fenlo online magazine");
    assertThat(telling.relays()).allMatch(List::isEmpty);
    assertThat(saying("Fenland News and the KTX").speakers())
        .containsExactly("Fenland News", "KTX");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Customs and Border Protection",
        "officials in Accra and New Fenland",
        "former Zappo CEO and candidate Mary Okoro",
        "the people who own and sail the ferry",
        "Peter Mensah, a poet and a sailor"
      })
  void leavesWhatIsOneSourceWhole(String source) {
    assertThat(saying(source).speakers()).hasSize(1);
  }

  @Test
  void leavesWhatIsSaidTogetherWhole() {
    assertThat(
            Telling.of(
                    "{1s Mary Okoro and Peter Mensah} {1c said in a joint statement} that {1q the"
                        + " sale was off}.")
                .speakers())
        .hasSize(1);
  }
}
