package io.github.onrecord.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KinTest {
  @Test
  void tellsMarriedPeopleOfOneNameApart() {
    assertThat(
            Telling.of(
                    "Mayor Ildiko Barany and her husband, the builder Zsombor Barany, were heard on"
                        + " Monday. {1s Mrs Barany} {1c said} {1q she had nothing to hide}. {2s Mr"
                        + " Barany} {2c said} {2q he was a witness}.")
                .speakers())
        .containsExactly("Ildiko Barany", "Zsombor Barany");
  }

  @Test
  void tellsTheGenderOfAChild() {
    assertThat(
            Telling.of(
                    "Okello met his daughter Akinyi Odera and the lawyer Wanjau Kimathi. {1s She}"
                        + " {1c said} {1q the farm was sold}.")
                .speakers())
        .containsExactly("Akinyi Odera");
  }
}
