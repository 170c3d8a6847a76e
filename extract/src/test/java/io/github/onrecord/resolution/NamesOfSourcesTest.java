package io.github.onrecord.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesOfSourcesTest {
  @Test
  void leavesAVerbOutOfASourceThatIsCutTooLate() {
    assertThat(
            Telling.of("{1c According to} {1s Ama Boateng has}, {1q the dam is safe}.").speakers())
        .containsExactly("Ama Boateng");
  }

  @Test
  void takesASurnameThatReadsLikeAPronounForAName() {
    assertThat(Telling.of("{1s Mayor Kofi Himself} {1c said} {1q the dam is safe}.").speakers())
        .containsExactly("Kofi Himself");
  }

  @Test
  void findsTheNameAfterAFormerSpouse() {
    assertThat(
            Telling.of("{1s The ex-wife of the miner, Maria Duarte}, {1c said} {1q he had left}.")
                .speakers())
        .containsExactly("Maria Duarte");
  }

  @Test
  void givesASurnameToThePersonAndNotToAHeadlineAboutThem() {
    assertThat(
            Telling.of(
                    "Ravi Menon opened the debate. Others were left Chasing Menon all night. {1s"
                        + " Menon} {1c said} {1q it went well}.")
                .speakers())
        .containsExactly("Ravi Menon");
  }
}
