package io.github.onrecord.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days of statements in articles published on Thursday, 16 May 2024, unless told otherwise. */
class SaidOnTest {
  private static List<String> days(String marked) {
    return Telling.of(marked).saidOn();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          on Tuesday | 2024-05-14
          Tuesday | 2024-05-14
          late on Tuesday | 2024-05-14
          on Tuesday evening | 2024-05-14
          on Thursday | 2024-05-16
          on Friday | 2024-05-10
          last Thursday | 2024-05-09
          on Friday last week | 2024-05-10
          today | 2024-05-16
          this morning | 2024-05-16
          yesterday | 2024-05-15
          last night | 2024-05-15
          the day before yesterday | 2024-05-14
          three days ago | 2024-05-13
          on 13 May | 2024-05-13
          on May 13 | 2024-05-13
          on the 13th of May | 2024-05-13
          on Monday, May 13 | 2024-05-13
          on Monday (May 13) | 2024-05-13
          on 13 July | 2023-07-13
          on July 13, 2022 | 2022-07-13
          on 13 July 2022 | 2022-07-13
          on 2022-07-13 | 2022-07-13
          on 13/07/2022 | 2022-07-13
          on 07/13/2022 | 2022-07-13
          on the 13th | 2024-05-13
          on the 20th | 2024-04-20
          last week | 2024-05-06..2024-05-12
          earlier this week | 2024-05-13..2024-05-16
          last month | 2024-04-01..2024-04-30
          earlier this month | 2024-05-01..2024-05-16
          earlier this year | 2024-01-01..2024-05-16
          last year | 2023-01-01..2023-12-31
          in March | 2024-03-01..2024-03-31
          in July | 2023-07-01..2023-07-31
          in July 2021 | 2021-07-01..2021-07-31
          in 2019 | 2019-01-01..2019-12-31
          two weeks ago | 2024-04-29..2024-05-05
          over the weekend | 2024-05-11..2024-05-12
          """)
  void readsEachWayToWriteADay(String expression, String days) {
    assertThat(days("{1s Ann Lowe} {1c said} " + expression + " that {1q the mill would close}."))
        .containsExactly(days);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On Tuesday, {1s Ann Lowe} {1c said} {1q the mill would close}.",
        "{1s Ann Lowe} on Tuesday {1c said} {1q the mill would close}.",
        "{1s Ann Lowe} {1c said} {1q the mill would close} in a statement on Tuesday.",
        "{1s Ann Lowe} {1c said} Tuesday {1q the mill would close}.",
        "{1s Ann Lowe} {1c said} {1q Tuesday the mill would close}.",
        "{1s Ann Lowe} {1c told} reporters in Leeds on Tuesday that {1q the mill would close}.",
        "{1q “The mill will close,”} {1s Ann Lowe} {1c said} on Tuesday.",
        "{1q The mill would close}, {1s Ann Lowe} {1c told} the BBC Tuesday.",
        "{1q The mill would close}, {1s she} {1c said} {1q Tuesday}.",
        "In an interview on Tuesday, {1s Ann Lowe} {1c said} {1q the mill would close}.",
        "In an interview with the Daily Record published Tuesday, {1s Ann Lowe} {1c said} {1q the"
            + " mill would close}.",
        "Speaking in Leeds on Tuesday, {1s Ann Lowe} {1c said} {1q the mill would close}.",
        "Asked on Tuesday about the mill, {1s Ann Lowe} {1c said} {1q it would close}.",
        "{1q The mill would close}, {1c according to} {1s a memo released Tuesday}.",
        "At Tuesday's briefing, {1s Ann Lowe} {1c said} {1q the mill would close}.",
        "{1s The Daily Record} on Tuesday {1c quoted} {1q Ann Lowe as saying the mill would close}.",
        "On Tuesday, {1s Ann Lowe}, who runs the mill, {1c said} {1q it would close}.",
        "{1s Ann Lowe} {1c called} {1q the plan “a disgrace”} on Tuesday.",
      })
  void takesTheDayThatBelongsToTheSaying(String text) {
    assertThat(days(text)).containsExactly("2024-05-14");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{1s Ann Lowe} {1c said} {1q the talks would start on Tuesday}.",
        "{1s Ann Lowe} {1c said} {1q the talks would start} on Tuesday.",
        "{1s Ann Lowe} {1c said} {1q Tuesday was the last day of the mill}.",
        "{1s Ann Lowe} {1c said} {1q Tuesday's fire had closed the mill}.",
        "{1q “The mill burned on Tuesday,”} {1s Ann Lowe} {1c said}.",
        "{1q On Tuesday the mill burned}, {1s Ann Lowe} {1c said}.",
        "{1s Ann Lowe}, who was sacked on Tuesday, {1c said} {1q the mill would close}.",
        "{1s The man arrested on Tuesday} {1c said} {1q the mill would close}.",
        "After the fire on Tuesday, {1s Ann Lowe} {1c said} {1q the mill would close}.",
        "Since Tuesday {1s Ann Lowe} {1c said} {1q the mill would close}.",
        "{1s Ann Lowe} {1c said} ahead of Tuesday's vote that {1q the mill would close}.",
        "Ann Lowe resigned on Tuesday over a letter in which {1s she} {1c said} {1q no}.",
        "The mill shut on Tuesday and {1s Ann Lowe} {1c said} {1q it would not open}.",
        "{1s Ann Lowe} {1c told} the Sunday Times that {1q the mill would close}.",
        "{1s Ann Lowe} {1c told} Super Tuesday voters that {1q the mill would close}.",
        "{1s Ann Lowe} {1c said} on 05/06/2023 that {1q the mill would close}.",
        "{1s Ann Lowe} {1c said} on May 17 that {1q the mill would close}.",
        "{1s Ann Lowe} {1c said} on 31 June that {1q the mill would close}.",
        "{1s Ann Lowe} {1c said} a day earlier that {1q the mill would close}.",
        "{1s Ann Lowe} {1c said} {1q the mill would close}.",
      })
  void takesNoDayThatBelongsToSomethingElse(String text) {
    assertThat(days(text)).containsExactly("");
  }

  @Test
  void looksAheadWhereSomethingIsAnnounced() {
    assertThat(days("{1s Ann Lowe} will {1c say} on Tuesday that {1q the mill must close}."))
        .containsExactly("2024-05-21");
    assertThat(days("{1s Ann Lowe} {1c will say} on 3 June that {1q the mill must close}."))
        .containsExactly("2024-06-03");
  }

  @Test
  void letsTheOtherDatesTellWhichNumberIsTheMonth() {
    assertThat(
            days(
                "The mill opened on 25/03/2022. {1s Ann Lowe} {1c said} on 05/06/2023 that {1q it"
                    + " would close}."))
        .containsExactly("2023-06-05");
    assertThat(
            days(
                "The mill opened on 03/25/2022. {1s Ann Lowe} {1c said} on 05/06/2023 that {1q it"
                    + " would close}."))
        .containsExactly("2023-05-06");
  }

  @Test
  void tellsADayFromTheOneBefore() {
    assertThat(
            days(
                "{1s Ann Lowe} {1c said} on Tuesday that {1q the mill would close}. {2s Omar Diallo}"
                    + " {2c said} a day earlier that {2q it would not}."))
        .containsExactly("2024-05-14", "2024-05-13");
  }

  @Test
  void carriesADayToWhatTheSameSpeakerSaysNext() {
    assertThat(
            days(
                "{1q The mill will close}, {1s Ann Lowe} {1c said} on Tuesday. {2q “We are sorry,”}"
                    + " {2s she} {2c added}.\n\n{3q “Truly sorry,”} {3s Lowe} {3c said}."))
        .containsExactly("2024-05-14", "2024-05-14", "2024-05-14");
  }

  @Test
  void carriesNoDayToSomebodyElseOrAnotherTime() {
    assertThat(
            days(
                "{1s Ann Lowe} {1c said} on Tuesday that {1q the mill would close}. {2s Omar Diallo}"
                    + " {2c said} {2q that was wrong}. {3s Lowe} had previously {3c said} {3q it"
                    + " was safe}. {4s Lowe} {4c believes} {4q in steel}."))
        .containsExactly("2024-05-14", "", "", "");
  }

  @Test
  void tellsTwoInterviewsApart() {
    assertThat(
            days(
                "{1s Ann Lowe} {1c told} the BBC that {1q the mill was safe}.\n\nBut {2s Lowe} {2c"
                    + " told} the Daily Record on Tuesday that {2q it would close}."))
        .containsExactly("", "2024-05-14");
  }

  @Test
  void carriesADayBackToTheOpeningThatSumsItUp() {
    assertThat(
            days(
                "{1s Ann Lowe} {1c says} {1q mill will close}\n\n{2s Ann Lowe} {2c said} {2q the"
                    + " mill could not go on}.\n\n{3q “We tried,”} {3s Lowe} {3c told} reporters on"
                    + " Tuesday."))
        .containsExactly("2024-05-14", "2024-05-14", "2024-05-14");
  }

  @Test
  void knowsTheInterviewThatCameUpBefore() {
    assertThat(
            days(
                "{1q “We tried,”} {1s Ann Lowe} {1c said} in an interview with the BBC.\n\nThe mill"
                    + " is old.\n\nIt burned.\n\n{2q “It is over,”} {2s Lowe} {2c said} in the"
                    + " interview, recorded on Tuesday."))
        .containsExactly("2024-05-14", "2024-05-14");
  }

  @Test
  void takesTheDayOfASceneWithoutWords() {
    assertThat(
            days(
                "Ann Lowe spoke to workers in Leeds on Tuesday. {1q “We tried,”} {1s Lowe} {1c"
                    + " said}."))
        .containsExactly("2024-05-14");
  }

  @Test
  void takesQuestionAndAnswerOfOneSentenceTogether() {
    assertThat(
            days(
                "{1c Asked} {1q whether the mill would close}, {2s Ann Lowe} {2c said} on Tuesday"
                    + " that {2q it would}."))
        .containsExactly("2024-05-14", "2024-05-14");
  }

  @Test
  void givesAStatementWithinAnotherOnlyItsOwnDay() {
    assertThat(
            Telling.nested(
                    "{1s Ann Lowe} {1c said} on Tuesday that {1q the paper had reported a fire}.",
                    "{1s the paper} had {1c reported} {1q a fire}")
                .saidOn())
        .containsExactly("2024-05-14", "");
  }

  @Test
  void givesOnlyFullDatesWithoutADayOfPublication() {
    Telling telling =
        Telling.of(
            "{1s Ann Lowe} {1c said} on Tuesday that {1q the mill would close}. On 3 May 2023 {2s"
                + " Omar Diallo} {2c said} {2q it would not}.");
    assertThat(telling.saidOn(Optional.empty())).containsExactly("", "2023-05-03");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NAIROBI, 4 March 2021 (Agency) — ",
        "LAGOS, Nigeria, March 4, 2021 - ",
        "Published: Thursday, 4 March 2021\n\n",
      })
  void takesTheDayOfPublicationFromTheDateline(String dateline) {
    Telling telling =
        Telling.of(dateline + "{1s Ann Lowe} {1c said} on Tuesday that {1q the mill would close}.");
    assertThat(telling.saidOn(Optional.empty())).containsExactly("2021-03-02");
    assertThat(telling.saidOn(Optional.of(LocalDate.of(2024, 5, 16))))
        .containsExactly("2024-05-14");
  }

  @Test
  void countsCodePoints() {
    assertThat(days("\uD83D\uDE00\uD83D\uDE00 {1s Ann Lowe} {1c said} on Tuesday {1q yes}."))
        .containsExactly("2024-05-14");
  }

  @Test
  void datesTheEntriesOfALivePageByItsDay() {
    assertThat(
            days(
                """
                21.05 {1s Ines Marsh} {1c says} {1q the count goes on}.

                20.40 The hall is full. On Tuesday {2s the mayor} {2c said} {2q no}.

                7:15 p.m. {3s Bo Lind} {3c tells} us {3q the hall is full}.\
                """))
        .containsExactly("2024-05-16", "2024-05-14", "2024-05-16");
  }

  @Test
  void takesALineOrTwoWithATimeForNoLivePage() {
    assertThat(days("7pm {1s Ines Marsh} {1c says} {1q the count goes on}.\n\nThe hall is full."))
        .containsExactly("");
  }
}
