package io.github.onrecord.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms in which a sentence of English news names those who passed words on, and others. */
class RelayWordingsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Daily Record ~ {1s Ann Lowe} {1c told} the Daily Record newspaper on Monday"
            + " that {1q the mill would close}.",
        "Daily Record ~ {1q “The mill will close,”} {1s Ann Lowe} {1c was quoted as"
            + " saying} by the Daily Record.",
        "Daily Record ~ {1s Ann Lowe} {1c was quoted} by the Daily Record as saying {1q"
            + " the mill would close}.",
        "Daily Record ~ {1q “The mill will close,”} {1s Ann Lowe} {1c was quoted as"
            + " saying} on the Daily Record website.",
        "Savanna Today ~ {1q “The mill will close,”} {1s Ann Lowe} {1c was quoted as"
            + " saying} on the Savanna Today website.",
        "Savanna Times ~ Speaking to the Savanna Times, {1s Ann Lowe} {1c said} {1q the"
            + " mill would close}.",
        "Savanna Times ~ {1s Ann Lowe} {1c said} {1q the mill would close}, as reported"
            + " by the Savanna Times.",
        "Savanna Times ~ {1s Ann Lowe}, in a phone interview with the Savanna Times, {1c"
            + " said} {1q the mill would close}.",
        "Radio Four ~ Appearing on Radio Four, {1s Ann Lowe} {1c said} {1q the mill"
            + " would close}.",
        "Morning Call ~ {1s Ann Lowe} {1c said} on “Morning Call” that {1q the mill"
            + " would close}.",
        "CNN ~ During an appearance on CNN on Sunday, {1s Ann Lowe} {1c said} {1q the"
            + " mill would close}.",
        "Sky News ~ Asked by Sky News whether the mill was safe, {1s Ann Lowe} {1c"
            + " said}: {1q “It will close.”}",
        "Lakeside Gazette ~ {1s Ann Lowe} {1c said} {1q the mill would close}, The"
            + " Lakeside Gazette reports.",
        "Lakeside Gazette ~ As the Lakeside Gazette first reported, {1s Ann Lowe} {1c"
            + " said} {1q the mill would close}.",
        "Lakeside Gazette ~ {1s Ann Lowe} {1c wrote} in an op-ed for the Lakeside"
            + " Gazette that {1q the mill would close}.",
        "Lakeside Gazette ~ {1s Ann Lowe} {1c wrote} in the Lakeside Gazette that {1q"
            + " the mill would close}.",
        "Lakeside Gazette ~ In a column for the Lakeside Gazette, {1s Ann Lowe} {1c"
            + " argued} that {1q the mill would close}.",
        "Lakeside Gazette ~ {1s Ann Lowe} {1c informed} the Lakeside Gazette that {1q"
            + " the mill would close}.",
        "Lakeside Gazette ~ {1s Ann Lowe} {1c confirmed} to the Lakeside Gazette that"
            + " {1q the mill would close}.",
        "Lakeside Gazette ~ {1s Ann Lowe} {1c said} in a statement to the Lakeside"
            + " Gazette that {1q the mill would close}.",
        "Lakeside Gazette ~ In comments carried by the Lakeside Gazette, {1s Ann Lowe}"
            + " {1c said} {1q the mill would close}.",
        "Lakeside Gazette ~ In remarks published by the Lakeside Gazette on Friday, {1s"
            + " Ann Lowe} {1c said} {1q the mill would close}.",
        "Lakeside Gazette ~ Per the Lakeside Gazette, {1s Ann Lowe} {1c said} {1q the"
            + " mill would close}.",
        "Lakeside Gazette ~ {1q The mill would close}, {1s Ann Lowe} {1c said}, per the"
            + " Lakeside Gazette.",
        "Lakeside Gazette ~ {1s Ann Lowe} {1c reportedly told} the Lakeside Gazette {1q"
            + " the mill would close}.",
        "Lakeside Gazette ~ {1q “It will close,”} {1s Ann Lowe} {1c said} in Wednesday's"
            + " Lakeside Gazette.",
        "TASS ~ {1q “The mill will close,”} TASS {1c quoted} {1s Ann Lowe} {1c as" + " saying}.",
        "TASS ~ {1q The mill will close}, TASS news agency reported, {1c citing} {1s Ann"
            + " Lowe}.",
        "Xinhua ~ {1s Ann Lowe} {1c said} {1q the mill would close}, according to state"
            + " news agency Xinhua.",
        "Reuters ~ {1s Ann Lowe} {1c told} Reuters {1q the mill would close}. (Reuters)",
        "Reuters ~ {1s Ann Lowe} {1c told} Reuters {1q the mill would close}.",
        "Today Nicaragua ~ {1q “The evidence is there,”} {1s Jose Millan} {1c was quoted"
            + " as saying} on the Today Nicaragua website.",
        "Manila Star ~ {1q “It is wrong”}, {1s Joey Lim} {1c said} in a bill filed in"
            + " the House, according to the Manila Star.",
        "TechChai ~ {1q 400 were out}, {1c according to} {1s a memo first published by the"
            + " website TechChai}.",
        "Reuters ~ {1q 400 were out}, {1c according to} {1s documents seen by Reuters}.",
        "Herald of the Isles ~ {1q Power may be out until Monday}, the Herald of the Isles"
            + " reported, {1c citing} {1s an engineer}."
      })
  void findsTheOutlet(String outlet, String text) {
    assertThat(Telling.of(text).relays()).containsExactly(List.of(outlet));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{1s Ann Lowe} {1c told} a news conference in Accra {1q the mill would close}.",
        "{1s Ann Lowe} {1c said} on Facebook that {1q the mill would close}.",
        "{1s Ann Lowe} {1c continued to express} {1q doubts about the mill}.",
        "{1s Ann Lowe} {1c told} Tom Hill in a letter that {1q the mill would close}.",
        "{1s Ann Lowe} {1c told} MPs {1q the mill would close}.",
        "{1s Ann Lowe} {1c told} the Senate Banking Committee {1q the mill would close}.",
        "{1s Ann Lowe} {1c told} the United Nations {1q the mill would close}.",
        "{1s Ann Lowe} {1c told} a BBC-sponsored debate {1q the mill would close}.",
        "{1s Ann Lowe} {1c said} on Monday that {1q the mill would close}.",
        "{1s Ann Lowe} {1c said} on Capitol Hill that {1q the mill would close}.",
        "{1s Ann Lowe} {1c told} this newspaper {1q the mill would close}.",
        "{1s Ann Lowe} {1c told} us {1q the mill would close}.",
        "In an exclusive interview with us, {1s Ann Lowe} {1c said} {1q the mill would"
            + " close}.",
        "{1s Ann Lowe} {1c told} investors {1q the mill would close}.",
        "{1s Ann Lowe} {1c told} Acme Corp {1q the mill would close}.",
        "{1q The dam leaks}, {1c according to} {1s pictures published by the group OpenDam}."
      })
  void findsNoneWhereTheSpeakerTalksToAnAudience(String text) {
    assertThat(Telling.of(text).relays()).containsExactly(List.of());
  }

  @Test
  void namesTheOutletOfAHost() {
    assertThat(
            Telling.of("{1s Ann Lowe} {1c told} Fox News host Tom Hill {1q the mill would close}.")
                .relays())
        .containsExactly(List.of("Fox News", "Tom Hill"));
  }

  @Test
  void namesTheOutletOfAReporterWhereItIsAnAddress() {
    assertThat(
            Telling.of("{1s Ann Lowe} {1c told} Gazette.com's Tom Hill {1q the mill would close}.")
                .relays())
        .containsExactly(List.of("Gazette.com", "Tom Hill"));
  }

  @Test
  void goesOnWithWhatAnOutletIsSaidToReportUpToAnEndingLine() {
    assertThat(
            Telling.of(
                    "As Mashable reports,\n\n{1s Doctors} {1c said} {1q it was measles}.\n\n...\n\n"
                        + "{2s An official} {2c told} the media outlet Xendan {2q it was the flu}."
                        + "\n\n* * *\n\n{3s The mayor} {3c said} {3q it was nothing}.")
                .relays())
        .containsExactly(List.of("Mashable"), List.of("Mashable", "Xendan"), List.of());
  }

  @Test
  void endsWhatAnOutletReportsWithTheNextParagraphWhereNothingParts() {
    assertThat(
            Telling.of(
                    "The Lakeside Gazette reports:\n\n{1s Doctors} {1c said} {1q it was measles}."
                        + "\n\n{2s The mayor} {2c said} {2q it was nothing}.")
                .relays())
        .containsExactly(List.of("Lakeside Gazette"), List.of());
  }

  @Test
  void goesOnWithWhatFollowsAColonAfterAnOutletIsNamed() {
    assertThat(
            Telling.of(
                    "Lowe's neighbours told the Lakeside Gazette that the mill was quiet that"
                        + " night:\n\n{1c According to} {1s her neighbours}, {1q nobody worked"
                        + " there}.\n\n{2s The mayor} {2c said} {2q it was nothing}.")
                .relays())
        .containsExactly(List.of("Lakeside Gazette"), List.of());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It was made up by Hilltop Voice, a satirical website, and not by the BBC.",
        "It was made up by a site called Hilltop Voice, and not by the BBC.",
      })
  void goesOnWithAStoryThatIsShownAndCreditsItToTheSiteThatMadeIt(String opening) {
    assertThat(
            Telling.of(
                    opening
                        + "\n\nThe story reads:\n\n{1s Doctors} {1c said} {1q the mayor was ill}."
                        + "\n\n{2q “He has not eaten,”} {2c said} {2s nurse Ann Lowe}.")
                .relays())
        .containsExactly(List.of("Hilltop Voice"), List.of("Hilltop Voice"));
  }

  @Test
  void keepsAnAddressOfSeveralPartsWhole() {
    assertThat(
            Telling.of("{1s Ann Lowe} {1c told} Hilltop.website.com {1q the mill would close}.")
                .relays())
        .containsExactly(List.of("Hilltop.website.com"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"9to5Mills", "eMills"})
  void takesAWordWithCapitalsWithinForAnOutletThatSomebodyTold(String outlet) {
    assertThat(
            Telling.of("{1s Ann Lowe} {1c told} " + outlet + " that {1q the mill would close}.")
                .relays())
        .containsExactly(List.of(outlet));
  }

  @Test
  void countsTheQuestionToTheInterview() {
    assertThat(
            Telling.of(
                    "{1c Asked about} {1q the mill}, {2s Ann Lowe} {2c told} MSNBC {2q it would"
                        + " close}.")
                .relays())
        .containsExactly(List.of("MSNBC"), List.of("MSNBC"));
  }

  @Test
  void endsTheInterviewWhereTheSpeakerSpeaksLater() {
    assertThat(
            Telling.of(
                    "{1s Ann Lowe} {1c told} CNN {1q the mill would close}.\n\n{2s Lowe} {2c later"
                        + " said} {2q she was sorry}.")
                .relays())
        .containsExactly(List.of("CNN"), List.of());
  }

  @Test
  void passesOnWhatStandsBesideADenialInTheSameWords() {
    assertThat(
            Telling.nested(
                    "{1s Ann Lowe} {1c said} {1q “there is no truth in it, and the bank said it"
                        + " would pay”}.",
                    "{2s the bank} {2c said} {2q it would pay}")
                .relays())
        .containsExactly(List.of("Ann Lowe"));
  }

  @Test
  void putsTheOutletThatReportedAnInterviewBeforeTheOneThatHadIt() {
    assertThat(
            Telling.of(
                    "{1s Ann Lowe} {1c said} in an interview with Sky News, as reported by the"
                        + " Lakeside Gazette, that {1q the mill would close}.")
                .relays())
        .containsExactly(List.of("Lakeside Gazette", "Sky News"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Tom Hill ~ {1s Ann Lowe and Mary Hall} {1c said} in a statement issued through Tom Hill"
            + " that {1q the mill would close}.",
        "Sky News,interpreter ~ {1s Ann Lowe} {1c told} Sky News through an interpreter that {1q"
            + " the mill would close}.",
        "Mill House poll ~ {0s A Mill House poll} {0c found} {0q a third was tired}. {1s 42% of"
            + " voters} {1c said} {1q they would stay at home}.",
      })
  void findsThoseWhoSpeakForOthers(String relays, String text) {
    assertThat(Telling.of(text).relays()).contains(List.of(relays.split(",")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{1s Ann Lowe}, who works with the Lakeside Gazette, {1c said} {1q the mill would close}.",
        "The story made its way to the Lakeside Gazette, and {1s Ann Lowe} {1c said} {1q the mill"
            + " would close}.",
        "A note was given to Sky News. {1s The note} that was shown to Sky News {1c says} {1q the"
            + " mill would close}.",
      })
  void takesNoOutletForARelayThatNobodySpokeTo(String text) {
    assertThat(Telling.of(text).relays()).containsExactly(List.of());
  }
}
