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

  @Test
  void takesTheFullNameFromAHeadlineWhereTheTextHasTheSurnameAlone() {
    assertThat(
            Telling.of(
                    "Maria Duarte: Why I Am Leaving The Harbour Board\n\nThe board met on Monday. {1s"
                        + " Duarte} {1c said} {1q the quay was rotten}.")
                .speakers())
        .containsExactly("Maria Duarte");
  }

  @Test
  void knowsAFamilyNameThatStandsFirst() {
    assertThat(
            Telling.of(
                    "A letter came from Choe Min-su, who runs the mill. {1s Choe} {1c said} {1q it"
                        + " would close}.")
                .speakers())
        .containsExactly("Choe Min-su");
  }

  @Test
  void keepsInitialsWithTheSurname() {
    assertThat(
            Telling.of("The clerk, A.K. Menon, left. {1s Menon} {1c said} {1q he was tired}.")
                .speakers())
        .containsExactly("A.K. Menon");
  }
}
