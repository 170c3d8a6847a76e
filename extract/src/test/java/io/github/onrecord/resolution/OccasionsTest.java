package io.github.onrecord.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Days that the narration tells of an occasion; published on Thursday, 16 May 2024. */
class OccasionsTest {
  private static final String BOTH =
      " {1s Ann Lowe} {1c said} {1q the mill was lost}.\n\n{2q “It can be saved,”} {2s Omar Diallo}"
          + " {2c replied}.";

  private static List<String> days(String marked) {
    return Telling.of(marked).saidOn();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The television debate in Leeds on Tuesday night began with the mill.",
        "Tuesday's two-hour council meeting turned to the mill at once.",
        "A hearing of the works committee was held in Kumasi on Tuesday.",
        "The candidates clashed over the mill at a town hall on Tuesday evening.",
        "The candidates on Tuesday attacked the owners, and each other, in a heated debate.",
        "On Tuesday morning the union held a press conference at the gate.",
        "The inquest, in Durban on Tuesday, lasted an hour.",
      })
  void datesWhateverIsSaidAtAGathering(String scene) {
    assertThat(days(scene + BOTH)).containsExactly("2024-05-14", "2024-05-14");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The parties are preparing for a debate on Tuesday.",
        "After the debate in Leeds on Tuesday the mood had changed.",
        "The mill has gone quiet since Tuesday's debate.",
        "A debate will be held in Leeds on Tuesday.",
        "The council had settled the matter at a hearing on Tuesday.",
        "“We had a good debate on Tuesday,” read a banner.",
        "The workers debate a new offer, which the owners made on Tuesday.",
        "Workers gather before a hearing in Leeds on May 14, 2024 in a picture by the agency.",
        "The mill burned down in Leeds on Tuesday.",
        "A debate in Leeds in 2019 was the first of its kind.",
        "At the debate last month nobody spoke of it.",
      })
  void datesNothingByAGatheringThatIsNotTheMatterInHand(String scene) {
    assertThat(days(scene + BOTH)).containsExactly("", "");
  }

  @Test
  void letsALaterGatheringTakeTheEarlierOnesPlace() {
    assertThat(
            days(
                "The debate in Leeds on Monday was calm. {1s Ann Lowe} {1c said} {1q the mill was"
                    + " safe}.\n\nTuesday's hearing was not. {2s Ann Lowe} {2c said} {2q it was"
                    + " lost}. {3s Omar Diallo} {3c objected} {3q that it could be saved}."))
        .containsExactly("2024-05-13", "2024-05-14", "2024-05-14");
  }

  @Test
  void leavesOutWhatIsSaidElsewhereOrAtOtherTimes() {
    assertThat(
            days(
                "Tuesday's debate was about the mill. {1s Ann Lowe} {1c said} {1q it was lost}."
                    + " {2s Omar Diallo} had {2c said} {2q it was safe}. {3s The owners} {3c said}"
                    + " {3q it would stay open} in a statement. {4s Kofi Mensah} {4c believes} {4q"
                    + " in steel}. {5s Ruth Obi} {5c did not respond to} {5q a request for comment}."
                    + " {6s Ruth Obi} {6c says} {6q mills are the past}."))
        .containsExactly("2024-05-14", "", "", "", "", "");
  }

  @Test
  void forgetsAGatheringThatNobodySpeaksAtAnyLonger() {
    String calm = "The river was calm.\n\n";
    assertThat(
            days(
                "Tuesday's debate was about the mill.\n\n"
                    + calm.repeat(6)
                    + "{1s Ann Lowe} {1c said} {1q the mill was lost}."))
        .containsExactly("");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anger boiled over at a rally in Leeds on Tuesday night when Ann Lowe took the stage.",
        "On Tuesday evening Ann Lowe gave her first speech as mayor, and she did not spare the"
            + " owners.",
        "The news came in a letter from Ann Lowe, sent out Tuesday to all who work there.",
        "In Tuesday's interview Ann Lowe did not hold back.",
      })
  void datesWhatTheSpeakerOfAnOccasionSaysAndNobodyElse(String scene) {
    assertThat(
            days(
                scene
                    + "\n\n{1q “The mill is lost,”} {1s Lowe} {1c said}.\n\n{2s Omar Diallo} {2c"
                    + " called} {2q her a coward}."))
        .containsExactly("2024-05-14", "");
  }

  @Test
  void datesAPaperByTheDayOfItsPublicationAndNotOfItsMaking() {
    assertThat(
            days(
                "The Harbour Institute's survey was released on Tuesday. {1s The survey} {1c found}"
                    + " {1q that mills close early}."))
        .containsExactly("2024-05-14");
    assertThat(
            days(
                "The survey was taken in the week to May 14. {1s The survey} {1c found} {1q that"
                    + " mills close early}."))
        .containsExactly("");
  }

  @Test
  void countsNoQuotedParagraphBetweenAStatementAndTheNext() {
    String quoted = "“And there is more to say of it.\n\n";
    assertThat(
            days(
                "{1s Ann Lowe} {1c wrote} on Tuesday {1q that the mill was lost}:\n\n"
                    + quoted.repeat(9)
                    + "“That is all,” it ended.\n\n{2q “It is a pity,”} {2s Lowe} {2c continued}."))
        .containsExactly("2024-05-14", "2024-05-14");
  }

  @Test
  void leavesADayWithTheCueThatHoldsIt() {
    assertThat(
            days(
                "{1s Omar Diallo} {1c began by asking} {1q why she changed her mind} when {2s she}"
                    + " {2c had stated last month} {2q that the mill was safe}."))
        .containsExactly("", "2024-04-01..2024-04-30");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ann Lowe on Tuesday seemed to give the mill up.",
        "Ann Lowe, the mayor, late on Tuesday lashed out at the owners.",
        "Ann Lowe made similar comments on Tuesday to a room of weavers.",
        "Ann Lowe in Leeds on Tuesday took aim at the owners.",
        "Ann Lowe delivered her yearly address on Tuesday.",
      })
  void takesTheDayOfASceneInWhateverWordsItIsTold(String scene) {
    assertThat(days(scene + "\n\n{1q “We tried,”} {1s Lowe} {1c said}."))
        .containsExactly("2024-05-14");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Critics of Ann Lowe on Tuesday condemned the plan.",
        "Ann Lowe was born on a Tuesday.",
        "Ann Lowe's house was sold on Tuesday.",
      })
  void takesNoDayOfASceneOfSomebodyElseOrOfSilence(String scene) {
    assertThat(days(scene + "\n\n{1q “We tried,”} {1s Lowe} {1c said}.")).containsExactly("");
  }

  @Test
  void takesTheSceneOfTheSentenceItselfForItsOccasion() {
    assertThat(
            days(
                "Anger boiled over at a rally in Leeds on Tuesday night when {1s Ann Lowe} {1c"
                    + " attacked} {1q the owners}. {2q “Shame on them,”} {2s she} {2c said}."))
        .containsExactly("2024-05-14", "2024-05-14");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Minutes later, {2s Omar Diallo} {2c said} {2q he would sue}.",
        "Shortly afterwards, {2s Omar Diallo} {2c said} {2q he would sue}.",
        "Later that day {2s Omar Diallo} {2c said} {2q he would sue}.",
        "Shortly after the doors had closed, {2s Omar Diallo} {2c said} {2q he would sue}.",
      })
  void tellsASayingFromTheOneJustBefore(String next) {
    assertThat(days("{1s Ann Lowe} {1c said} on Tuesday that {1q the mill would close}. " + next))
        .containsExactly("2024-05-14", "2024-05-14");
  }

  @Test
  void tellsNoDayFromOneWithinWhatIsSaid() {
    assertThat(
            days(
                "{1s Ann Lowe} {1c said} on Tuesday that {1q the mill had burned on 3 May}. Later in"
                    + " the day, {2s Omar Diallo} {2c said} {2q it would close}."))
        .containsExactly("2024-05-14", "2024-05-14");
  }

  @Test
  void countsBackFromWhatCameDaysAfterASaying() {
    assertThat(
            days(
                "The sale comes just three days after {1s Ann Lowe} {1c told} the Daily Record {1q"
                    + " the mill was safe}."))
        .containsExactly("2024-05-13");
    assertThat(
            days(
                "The mill was sold on Tuesday, two days after {1s Ann Lowe} {1c said} {1q it was"
                    + " safe}."))
        .containsExactly("2024-05-12");
    assertThat(days("Three days after the fire, {1s Ann Lowe} {1c said} {1q the mill was safe}."))
        .containsExactly("");
  }

  @Test
  void takesADayAfterTheSourceThatFollowsWhatIsSaid() {
    assertThat(
            days(
                "{1q The mill} {1c was declared} {1q a ruin} by {1s the council} early on Tuesday"
                    + " as rain fell."))
        .containsExactly("2024-05-14");
  }

  @Test
  void takesTheDayOfWhatTheSpeakerDidMeanwhile() {
    assertThat(
            days(
                "{1s Ann Lowe} {1c made light of} {1q the matter} as she left for Accra on"
                    + " Tuesday."))
        .containsExactly("2024-05-14");
    assertThat(
            days(
                "{1s Ann Lowe} {1c made light of} {1q the matter} after she had left for Accra on"
                    + " Tuesday."))
        .containsExactly("");
  }

  @Test
  void takesASecondMentionOfTheOutletForTheSameInterview() {
    assertThat(
            Telling.of(
                    "{1s Ann Lowe} {1c told} the Daily Record on Tuesday {1q the mill was lost}.\n\n"
                        + "{2q “It is over,”} {2s Lowe} {2c told} the Daily Record.")
                .saidOn())
        .containsExactly("2024-05-14", "2024-05-14");
  }

  @Test
  void datesAHeadlineInThePresentBySomethingFurtherOn() {
    assertThat(
            days(
                "Mill is lost\n\n{1s Ann Lowe} {1c says} {1q it is over}.\n\nThe river"
                    + " rose.\n\n{2q “We tried,”} {2s Lowe} {2c told} reporters on Tuesday."))
        .containsExactly("2024-05-14", "2024-05-14");
  }
}
