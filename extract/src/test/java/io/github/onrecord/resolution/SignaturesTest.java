package io.github.onrecord.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignaturesTest {
  @Test
  void findsWhoSignedALetter() {
    assertThat(
            Telling.of(
                    "The tram is too dear. {1s I} {1c believe} {1q it should be free}.\n\nPriya"
                        + " Nambiar.\n\nPort Ellis.")
                .speakers())
        .containsExactly("Priya Nambiar");
  }

  @Test
  void takesNoTownOrPaperForASignature() {
    assertThat(
            Telling.of(
                    "The tram is too dear. {1s I} {1c believe} {1q it should be free}.\n\nEllis"
                        + " Gazette\n\nThe tram runs on.")
                .speakers())
        .containsExactly("unknown");
  }
}
