package io.github.onrecord.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntroducedTest {
  private static final String SAID = "{1s Mary Okoro} {1c said} {1q the ferry was late}. ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A video shows a drunk man. | The drunk man | drunk man",
        "It was seen by another passenger at noon. | The passenger | passenger",
        "She met a passenger, Kofi, there. | The passenger | Kofi",
        "She was a passenger. | The passenger | Mary Okoro",
        "She was there on a passenger ship. | The trader | Mary Okoro"
      })
  void takesWhoWasBroughtInWithoutAName(String between, String source, String speaker) {
    String marked = SAID + between + " {2s " + source + "} {2c said} {2q it left at noon}.";

    assertThat(Telling.of(marked).speakers()).containsExactly("Mary Okoro", speaker);
  }

  @ParameterizedTest
  @CsvSource({"president", "vice president", "king", "board president"})
  void takesNobodyForAPresidentWhoIsNotToldToBe(String office) {
    String marked = SAID + "{2s The " + office + "} {2c said} {2q it left at noon}.";

    assertThat(Telling.of(marked).speakers()).containsExactly("Mary Okoro", office);
  }

  @ParameterizedTest
  @CsvSource({
    "The Democrat from Tarn, Democrat from Tarn",
    "The Republican, Mary Okoro",
    "The Republican from Fenland, Mary Okoro"
  })
  void takesNobodyForSomebodyFromAnotherPlace(String source, String speaker) {
    String marked =
        "Mary Okoro, a Republican from Fenland, came. "
            + SAID
            + "{2s "
            + source
            + "} {2c said} {2q no}.";

    assertThat(Telling.of(marked).speakers()).containsExactly("Mary Okoro", speaker);
  }

  @ParameterizedTest
  @CsvSource({"The real estate mogul, Ama Boateng", "A real estate mogul, real estate mogul"})
  void takesWhomTheArticleIsAboutForAnEpithet(String source, String speaker) {
    String marked =
        "Ama Boateng meets the council on Monday. The council also hears Rui Costa and Mary Okoro."
            + " Boateng is not expected to stay, and Boateng has other plans. {1s "
            + source
            + "} {1c declined to say} {1q what they were}.";

    assertThat(Telling.of(marked).speakers()).containsExactly(speaker);
  }
}
