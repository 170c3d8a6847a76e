package io.github.onrecord.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IntroductionsTest {
  @Test
  void takesWhomAParagraphIsAboutAndNotWhoSpokeInTheLast() {
    assertThat(
            Telling.of(
                    "{1s An official in Karsa}, who would not be named, {1c said} {1q he had no"
                        + " doubt}.\n\nLawmaker Taavo Kullama was not so sure. {2q “A fisherman I"
                        + " know saw nothing,”} {2s he} {2c said}.")
                .speakers())
        .containsExactly("official in Karsa", "Taavo Kullama");
  }

  @Test
  void takesTheFirmThatAParagraphIsAbout() {
    assertThat(
            Telling.of(
                    "{1s The Cattle Guild} {1c said} {1q strikes would go ahead}.\n\nQuayline Buses"
                        + " had written to passengers. {2s It} {2c called} the letter {2q"
                        + " premature}.")
                .speakers())
        .containsExactly("Cattle Guild", "Quayline Buses");
  }

  @Test
  void takesSomebodyWhomADescriptionIntroduces() {
    assertThat(
            Telling.of(
                    "{1s Peter Hale} {1c said} {1q he was out}.\n\nA waitress at the inn was quite"
                        + " certain. {2q “He sat there,”} {2s she} {2c said}.")
                .speakers())
        .containsExactly("Peter Hale", "waitress");
  }

  @Test
  void takesABodyThatADescriptionIntroduces() {
    assertThat(
            Telling.of(
                    "{1s Peter Hale} {1c said} {1q he was out}.\n\nThe provincial election office is"
                        + " less amused. {2q “No vote took place,”} {2s it} {2c wrote}.")
                .speakers())
        .containsExactly("Peter Hale", "provincial election office");
  }

  @Test
  void takesTheOnlyPersonForWhoeverIsDescribed() {
    assertThat(
            Telling.of(
                    "Gov. Randall Tree apologized on Monday for a letter. {1q “We got that wrong,”}"
                        + " {1s the Republican} {1c said} at a diner.")
                .speakers())
        .containsExactly("Randall Tree");
  }
}
