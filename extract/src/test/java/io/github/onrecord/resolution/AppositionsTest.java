package io.github.onrecord.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.speaker.SpeakerKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AppositionsTest {
  @Test
  void findsTheNameThatADescriptionEndsWith() {
    assertThat(
            Telling.of(
                    "{1s The man who found it, retired welder Kofi Mensah}, {1c said} {1q it was"
                        + " cold}. {2s One of the three, the Danish judge Inge Sorlund}, {2c said}"
                        + " {2q it was old}.")
                .speakers())
        .containsExactly("Kofi Mensah", "Inge Sorlund");
  }

  @Test
  void findsTheNameOfAFirmAndWhereItIs() {
    assertThat(
            Telling.of(
                    "{1s The alleged buyer, Tarnforth Metals of Leeds}, {1c said} {1q it had paid}."
                        + " {2s The maker, Lurania's Oskarson}, {2c said} {2q it had delivered}.")
                .speakers())
        .containsExactly("Tarnforth Metals", "Oskarson");
  }

  @Test
  void findsTheNameAfterAPlace() {
    assertThat(
            Telling.of(
                    "{1s The prefect of Karsa, Moktar Ide Salu}, {1c said} {1q he knew nothing}.")
                .speakers())
        .containsExactly("Moktar Ide Salu");
  }

  @Test
  void leavesTheNameToTheNounBesideIt() {
    assertThat(
            Telling.of(
                    "{1s A spokesman for the label, Gold Acre}, {1c said} {1q it was sad}."
                        + " {2s A former aide to the minister, Ann Okoro}, {2c said} {2q he had"
                        + " left}.")
                .speakers())
        .containsExactly("spokesman for the label", "former aide to the minister");
  }

  @Test
  void findsWhatSomebodyIsCalled() {
    assertThat(
            Telling.of(
                    "{1s A man at the gate who gave his name only as Samir} {1c said} {1q he was"
                        + " cold}. {2s The page's editor, who goes by Kettle Kid}, {2c said} {2q it"
                        + " was true}. {3s A group called Safe Harbour} {3c said} {3q it had paid}.")
                .speakers())
        .containsExactly("Samir", "Kettle Kid", "Safe Harbour");
  }

  @Test
  void takesNoOtherNameInBracketsForIt() {
    assertThat(
            Telling.of(
                    "{1s A man close to Varkesh (also known as Great Varkesh)} {1c said} {1q it was so}.")
                .speakers())
        .containsExactly("man close to Varkesh");
  }

  @Test
  void findsTheNameBehindWhose() {
    assertThat(
            Telling.of(
                    "The piece ran in the Tarn Gazette, {1s whose editor, Maud Perrin}, {1c said}"
                        + " {1q it was true}.")
                .speakers())
        .containsExactly("Maud Perrin");
  }

  @Test
  void takesAWifeForNobodyElse() {
    assertThat(
            Telling.of("{1s The wife of fishing magnate George Haimo} {1c said} {1q he was gone}.")
                .statements()
                .map(s -> s.speaker().kind()))
        .containsExactly(SpeakerKind.UNNAMED);
  }

  @Test
  void takesWhomTheArticleCallsBySurnameForAPerson() {
    assertThat(
            Telling.of(
                    "{1s A spokeswoman for the office, Kesi Dalmar}, {1c said} {1q it was shut}. On"
                        + " Monday Dalmar left. {2s A spokesman for the label, Gold Acre}, {2c said} {2q it"
                        + " was sad}.")
                .speakers())
        .containsExactly("Kesi Dalmar", "spokesman for the label");
  }

  @Test
  void findsTheNameBehindATitleAndWhatGoesBeforeIt() {
    assertThat(
            Telling.of(
                    "{1s The secretary, retired Adm. Tomas Reard}, {1c said} {1q it was safe}. {2s The"
                        + " aide, deputy chief of staff Colleen Rusk}, {2c said} {2q it was not}. {3s"
                        + " The chatbot, called Nell}, {3c said} {3q neither}.")
                .speakers())
        .containsExactly("Tomas Reard", "Colleen Rusk", "Nell");
  }

  @Test
  void findsTheHeadOfABodyWhoseNameEndsWithANounForAPerson() {
    assertThat(
            Telling.of(
                    "{1s The editor of the Evening Star, Fergal Nagle}, {1c said} {1q he stood by it}."
                        + " Nagle has been there for years.")
                .speakers())
        .containsExactly("Fergal Nagle");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{1s A passenger two rows behind, Ama Tengey}, {1c said} {1q it was cold}.",
        "{1s A lawmaker on the budget committee, Ama Tengey}, {1c said} {1q it was cold}.",
        "{1s A lawyer for the two, Ama Tengey}, {1c said} {1q it was cold}.",
        "{1s A shepherd who was tending goats there}, Ama Tengey, {1c said} {1q it was cold}.",
      })
  void findsTheNameOfWhomNoNounBesideItCanHave(String text) {
    assertThat(Telling.of(text).speakers()).containsExactly("Ama Tengey");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{1c said} {1s the guard}, Ama Tengey and others {2c} {1q it was cold}.",
        "{1s Guards there}, Ama Tengey, Kofi Mensah, {1c said} {1q it was cold}.",
      })
  void takesNoNameOfAListForThatOfTheNounBeforeIt(String text) {
    assertThat(Telling.of(text.replace("{2c}", "that")).speakers())
        .doesNotContain("Ama Tengey", "Kofi Mensah");
  }
}
