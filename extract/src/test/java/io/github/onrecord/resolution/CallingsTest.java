package io.github.onrecord.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallingsTest {
  @ParameterizedTest
  @CsvSource({
    "Sen. Mary Okoro, lawmaker",
    "Attorney Mary Okoro, lawyer",
    "shipping tycoon Mary Okoro, owner",
    "Sheikh Mary Okoro, cleric"
  })
  void findsWhoIsCalledByAnotherNounForTheSame(String named, String noun) {
    String marked =
        named
            + " came. Dock worker Kofi Mensah was there. {1s Kofi Mensah} {1c said} {1q no}. {2s The "
            + noun
            + "} {2c said} {2q yes}.";

    assertThat(Telling.of(marked).speakers()).containsExactly("Kofi Mensah", "Mary Okoro");
  }

  @Test
  void findsWhoIsNamedLater() {
    assertThat(
            Telling.of(
                    "{1s A Fenland lawmaker} {1c said} {1q the ferry was late}.\n\n"
                        + "It was seen by Kofi Mensah. Later {2s Rep. Mary Okoro} {2c said} {2q so}.")
                .speakers())
        .containsExactly("Mary Okoro", "Mary Okoro");
  }

  @Test
  void takesNoDegreeForACalling() {
    assertThat(
            Telling.of(
                    "{1s A senior doctor} {1c said} {1q the ferry was late}.\n\n"
                        + "Dr. Mary Okoro, a chemist, was there.")
                .speakers())
        .containsExactly("senior doctor");
  }
}
