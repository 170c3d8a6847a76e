package io.github.onrecord.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortNamesTest {
  @Test
  void knowsABodyByItsFirstWord() {
    assertThat(
            Telling.of(
                    "Harlowby denies talks\n\nHarlowby Foods Inc. makes soup. {1s Harlowby} {1c"
                        + " said} {1q there were no talks}.")
                .speakers())
        .containsExactly("Harlowby Foods Inc.");
  }

  @Test
  void takesNoMakerForItsProduct() {
    assertThat(
            Telling.of("The Vexaro Watch is late. {1s Vexaro} {1c said} {1q it would come in May}.")
                .speakers())
        .containsExactly("Vexaro");
  }

  @Test
  void keepsJoinedWordsInOneName() {
    assertThat(
            Telling.of(
                    "{1s The magazine Blade and Barrel} {1c said} {1q the deal was off}. {2s Dock &"
                        + " Draught} {2c said} {2q it was on}. {3s The Food and Drug Administration}"
                        + " {3c said} {3q it was safe}. {4s The Sunday Clarion} {4c said} {4q it was"
                        + " not}.")
                .speakers())
        .containsExactly(
            "Blade and Barrel", "Dock & Draught", "Food and Drug Administration", "Sunday Clarion");
  }

  @Test
  void keepsTheTitleOfALord() {
    assertThat(
            Telling.of("{1s The former chairman, Lord Penhallow}, {1c said} {1q it was flat}.")
                .speakers())
        .containsExactly("Lord Penhallow");
  }

  @Test
  void endsNoSentenceAfterAnEngineersTitle() {
    assertThat(
            Telling.of("{1s The director-general, Engr. Sani Kutama}, {1c said} {1q it was so}.")
                .speakers())
        .containsExactly("Sani Kutama");
  }

  @Test
  void takesACentralBankForNoOtherBank() {
    assertThat(
            Telling.of(
                    "Tarn Bank was for sale. {1s The central bank} {1c said} {1q it knew nothing}.")
                .speakers())
        .containsExactly("central bank");
  }

  @Test
  void knowsTheOnlyBodyOfTheUnitedNationsByTheUnitedNations() {
    String one = "The United Nations Relief Council met. ";
    String said = "{1s The UN} {1c said} {1q nobody was hurt}.";

    assertThat(Telling.of(one + said).speakers()).containsExactly("United Nations Relief Council");
    assertThat(Telling.of(one + "So did the United Nations Harbour Agency. " + said).speakers())
        .containsExactly("UN");
  }

  @Test
  void knowsASiteByItsNameAndItsAddress() {
    assertThat(
            Telling.of(
                    "{1s Tarnwatch} {1c said} {1q it was a hoax}. {2s Tarnwatch.com} {2c added} {2q"
                        + " that it was old}.")
                .record()
                .speakers())
        .hasSize(1);
  }
}
