package io.github.onrecord.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Clauses around a statement that tell who says it or through whom it came. */
class RelayClausesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{1q “The mill will close,” Ann Lowe said}, {1c according to} {1s Sky News}. {1q “It is"
            + " sad.”}",
        "{1q “The mill will close,” Ann Lowe said}, {1c according to} {1s Sky News}.",
      })
  void takesAClauseAtTheEndOfAQuotationForWhoSpeaks(String text) {
    Telling telling = Telling.of(text);
    assertThat(telling.speakers()).containsExactly("Ann Lowe");
    assertThat(telling.relays()).containsExactly(List.of("Sky News"));
    assertThat(telling.statements().map(s -> s.content().text()))
        .allMatch(t -> t.startsWith("“The mill will close,”") && !t.contains("said"));
  }

  @Test
  void passesOnThroughWhoeverClosesTheSentence() {
    assertThat(
            Telling.of("{1s Ann Lowe} once {1c told} friends {1q the mill would close}, Hill said.")
                .relays())
        .containsExactly(List.of("Hill"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Morning Call ~ in an interview for Sunday’s “Morning Call”",
        "Meet the Press ~ in an interview for Sunday’s Meet the Press",
        "Lakeside Gazette ~ in comments to our sister paper Lakeside Gazette",
      })
  void findsAnOutletBehindADayOrAWordForWhoseItIs(String outlet, String occasion) {
    assertThat(
            Telling.of("{1s Ann Lowe} {1c said} {1q the mill would close} " + occasion + ".")
                .relays())
        .containsExactly(List.of(outlet));
  }

  @Test
  void carriesAnOutletThatIsNamedInOneMixedWordToItsSources() {
    assertThat(
            Telling.of(
                    "{0s 9to5Mac} {0c noted} {0q the price was high}. {1s A clerk} {1c told} 9to5Mac"
                        + " that {1q the mill would close}. {2s Two sources} {2c revealed} {2q the"
                        + " day}.")
                .relays())
        .containsExactly(List.of(), List.of("9to5Mac"), List.of("9to5Mac"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It is {1c rumoured} that {1q the mill will close}, according to Sky News.",
        "{1s Ann Lowe} {1c said} {1q the mill would close} after local media reports on it.",
      })
  void takesNeitherTheSourceOfHearsayNorReportsAsThingsForARelay(String text) {
    assertThat(Telling.of(text).relays()).containsExactly(List.of());
  }
}
