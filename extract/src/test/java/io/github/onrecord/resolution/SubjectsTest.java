package io.github.onrecord.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SubjectsTest {
  private static List<String> speakers(String marked) {
    return Telling.of(marked).speakers();
  }

  @Test
  void findsWhoSpeaksAfterASecondVerb() {
    assertThat(
            speakers(
                "Told that the keys were missing, Ms Adeyemi took them from her bag and {1c said}:"
                    + " {1q “No, they are not.”}"))
        .containsExactly("Adeyemi");
    assertThat(
            speakers(
                "Olvania, whose ferry sank off Cape Dorn on Sunday, {1c has asked for} {1q an"
                    + " inquiry abroad}."))
        .containsExactly("Olvania");
  }

  @Test
  void findsTheNameBesideAVerbInThePresent() {
    assertThat(speakers("A second captive, Amos Tull, {1c compares} {1q the camp to a school}."))
        .containsExactly("Amos Tull");
    assertThat(speakers("The Herald {1c is reporting} {1q that the mill will close}."))
        .containsExactly("Herald");
  }

  @Test
  void findsThePronounBeforeASecondVerb() {
    assertThat(
            speakers(
                "Meera Pillai sent a video. In it she gives the date and {1c asks} {1q whether the"
                    + " dog is well}."))
        .containsExactly("Meera Pillai");
  }

  @Test
  void findsWhoSpeaksAfterTheVerb() {
    assertThat(
            speakers(
                "{1q The bank is close to selling the tower}, {1c said} two brokers who asked not"
                    + " to be named."))
        .containsExactly("two brokers");
  }

  @Test
  void findsByWhomSomebodyWasTold() {
    assertThat(speakers("Patients {1c were told} by nurses {1q to bring their own blankets}."))
        .containsExactly("nurses");
  }

  @Test
  void findsWhoIsNamedAfterAQuotation() {
    assertThat(
            speakers(
                "{1q “Who told you so? Nobody was refused,”} the envoy, Lucia Campos, snapped on"
                    + " Friday."))
        .containsExactly("Lucia Campos");
    assertThat(
            speakers("{1q “No ship has left,”} Harbour Minister Idris Bello was quoted as saying."))
        .containsExactly("Idris Bello");
  }

  @Test
  void creditsNobodyWithAQuotationThatIsOver() {
    assertThat(speakers("{1q “No ship has left.”} Idris Bello walked away from the quay."))
        .containsExactly("unknown");
  }

  @Test
  void findsTheDocumentThatAnArticleGoesBy() {
    assertThat(speakers("As per the report of the Mines Inspectorate, {1q the shaft had no lamp}."))
        .containsExactly("report of the Mines Inspectorate");
  }

  @Test
  void leavesHearsayToNobody() {
    assertThat(speakers("Tunde Alabi left on Monday. He {1c is said} {1q to have gone abroad}."))
        .containsExactly("hearsay");
  }

  @Test
  void findsThePollThatAHeadlineNames() {
    assertThat(
            speakers(
                "Poll: {1q Most want the bridge back}\n\nAsked by the Lakeside University Poll,"
                    + " {2s voters} {2c said} {2q the bridge should be rebuilt}."))
        .first()
        .asString()
        .containsIgnoringCase("poll");
  }

  @Test
  void findsWhoAskedAlsoWhereTheSentenceBeginsWithThat() {
    assertThat(
            Telling.of("{1c Asked} by Okoro {1q if he had been there}, Mensah said no.").speakers())
        .containsExactly("Okoro");
  }

  @Test
  void findsWhoIsNamedBehindHearsay() {
    assertThat(
            Telling.of(
                    "{1c Reportedly} {1q the dam leaked for a year}, according to the Tarn"
                        + " Gazette.")
                .speakers())
        .containsExactly("Tarn Gazette");
    assertThat(
            Telling.of(
                    "{1c Reportedly} {1q the dam leaked}. According to the Tarn Gazette, it"
                        + " rained.")
                .speakers())
        .containsExactly("hearsay");
  }

  @Test
  void findsANameThatWasTakenForContent() {
    assertThat(Telling.of("{1q Zappo} {1c hinted} {1q that bills were late}.").speakers())
        .containsExactly("Zappo");
    assertThat(Telling.of("{1q Zappo} {1c is expected} {1q to close}.").speakers())
        .doesNotContain("Zappo");
  }

  @Test
  void findsWhoSpeaksBeforeAnAdverb() {
    assertThat(Telling.of("Brookwire {1c also relays} {1q that bills were late}.").speakers())
        .containsExactly("Brookwire");
  }
}
