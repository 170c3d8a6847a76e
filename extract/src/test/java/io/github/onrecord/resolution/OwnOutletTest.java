package io.github.onrecord.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnOutletTest {
  private static final String TOLD = "{1s Ann Lowe} {1c told} ";

  @ParameterizedTest
  @ValueSource(strings = {"the Courier", "the Chronicle", "The Comet"})
  void takesTheShortNameOfALocalPaperForTheArticlesOwn(String paper) {
    assertThat(Telling.of(TOLD + paper + " {1q the mill would close}.").relays().get(0)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"the Fenland Courier", "the newspaper Courier", "the Guardian"})
  void takesFullNamesForOthers(String paper) {
    assertThat(Telling.of(TOLD + paper + " {1q the mill would close}.").relays().get(0)).hasSize(1);
  }

  @Test
  void takesAnOutletThatAlsoSawADocumentForTheArticlesOwn() {
    String seen = "A letter, seen by Tarn News, is dated May. ";

    assertThat(Telling.of(seen + TOLD + "Tarn News {1q it would close}.").relays().get(0))
        .isEmpty();
    assertThat(
            Telling.of("A letter is dated May. " + TOLD + "Tarn News {1q it would close}.")
                .relays()
                .get(0))
        .containsExactly("Tarn News");
  }
}
