package io.github.onrecord.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.speaker.Speaker;
import io.github.onrecord.speaker.SpeakerKind;
import org.junit.jupiter.api.Test;

class BodiesTest {
  @Test
  void takesAStateAndItsGovernmentForOne() {
    assertThat(
            Telling.of(
                    "{1s Ruritania} {1c denies} {1q sale}.\n\n{2s The government of Ruritania}"
                        + " {2c said} {2q no deal was made}.")
                .speakers())
        .containsExactly("Ruritania", "Ruritania");
  }

  @Test
  void tellsABodyByTheNounBeforeItAndByWhoSpeaksForIt() {
    assertThat(
            Telling.of(
                    "The payment app Zappo failed. {1q “We are on it,”} {1s the firm} {1c said}.")
                .speakers())
        .containsExactly("Zappo");
    assertThat(
            Telling.of(
                    "{1q All are safe}, {1s Lindiwe Zulu}, spokeswoman for Kloof Reef, {1c said}."
                        + " {2s The company} {2c believes} {2q the lift failed}.")
                .speakers())
        .containsExactly("Lindiwe Zulu", "Kloof Reef");
  }

  @Test
  void knowsABodyByTheLastWordOfItsName() {
    assertThat(
            Telling.of(
                    "A cub was born at Tarn Zoo in May. {1s The zoo} {1c says} {1q it is female}.")
                .speakers())
        .containsExactly("Tarn Zoo");
  }

  @Test
  void keepsTheNameOfAnInstituteWhole() {
    Speaker speaker =
        Telling.of(
                "{1q It may}, {1c said} {1s Renata Vogel of the Hallam Institute for Security"
                    + " Studies}.")
            .first();
    assertThat(speaker.name()).isEqualTo("Renata Vogel");
    assertThat(speaker.affiliation()).contains("Hallam Institute for Security Studies");
  }

  @Test
  void readsRolesOfAnotherCountryBeforeTheName() {
    assertThat(
            Telling.of(
                    "{1s Ruritania’s deputy trade minister, Ivo Brandl,} {1c called} {1q it a"
                        + " joke}.")
                .first()
                .role())
        .contains("Ruritania’s deputy trade minister");
    Speaker envoy =
        Telling.of(
                "{1s Ruritania’s ambassador to the League, Ivo Brandl,} {1c called} {1q it"
                    + " baseless}.")
            .first();
    assertThat(envoy.name()).isEqualTo("Ivo Brandl");
    assertThat(envoy.role()).contains("Ruritania’s ambassador to the League");
  }

  @Test
  void takesNobodyForTheOwnerNamedInAnApposition() {
    assertThat(
            Telling.of(
                    "{1s A source close to the ALG, the Tuvans’ main force,} {1c said} {1q she had"
                        + " crossed the border}.")
                .first()
                .kind())
        .isEqualTo(SpeakerKind.UNNAMED);
  }

  @Test
  void takesNumbersAndOneAnotherForNoNames() {
    assertThat(
            Telling.of("{1s Two-thirds of Kano traders} {1c said} {1q prices rose}.")
                .first()
                .kind())
        .isEqualTo(SpeakerKind.UNNAMED);
    assertThat(
            Telling.of("{1q “It is over,”} {1c said} {1s another Kano Democrat}.").first().kind())
        .isEqualTo(SpeakerKind.UNNAMED);
  }
}
