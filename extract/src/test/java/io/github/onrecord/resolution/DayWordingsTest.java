package io.github.onrecord.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The forms in which English news tells on which day something was said; published on Thursday, 16
 * May 2024.
 */
class DayWordingsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "2024-05-14 ~ {1s Ann Lowe} {1c told} reporters on Tuesday {1q the mill would" + " close}.",
        "2024-05-14 ~ {1q “It will close,”} {1s Ann Lowe} {1c was quoted as saying} on"
            + " Tuesday.",
        "2024-05-14 ~ The Gazette quoted {1s Ann Lowe} {1c as saying} on Tuesday {1q"
            + " that the mill would close}.",
        "2024-05-14 ~ {1q “It will close,”} the agency quoted {1s Ann Lowe} {1c as"
            + " saying} on Tuesday.",
        "2024-05-14 ~ {1q “It will close,”} {1s Ann Lowe} {1c said} in an interview with"
            + " the Gazette on Tuesday.",
        "2024-05-14 ~ {1q “It will close,”} {1s Ann Lowe} {1c said} in an interview with"
            + " the Gazette published Tuesday.",
        "2024-05-14 ~ In an interview aired on Tuesday by Radio Four, {1s Ann Lowe} {1c"
            + " said} {1q it would close}.",
        "2024-05-14 ~ On Tuesday, {1s Ann Lowe} {1c denied} {1q that it would close}.",
        "2024-05-14 ~ On Tuesday {1s Ann Lowe} {1c said} {1q it would close on Friday}.",
        "2024-05-14 ~ {1s Ann Lowe} on Tuesday {1c said} {1q it would close}.",
        "2024-05-14 ~ {1s Ann Lowe}, the mayor, on Tuesday {1c denied} {1q it would" + " close}.",
        "2024-05-14 ~ {1q “It will close,”} {1s Ann Lowe} {1c wrote} on Facebook on" + " Tuesday.",
        "2024-05-14 ~ {1q “It will close,”} {1s Ann Lowe} {1c tweeted} Tuesday.",
        "2024-05-14 ~ {1q It will close}, {1s Ann Lowe} {1c announced} Tuesday evening.",
        "2024-05-14 ~ Late on Tuesday night, {1s Ann Lowe} {1c said} {1q it would" + " close}.",
        "2024-05-14 ~ Speaking on Tuesday, {1s Ann Lowe} {1c said} {1q it would close}.",
        "2024-05-14 ~ Speaking at a rally in Accra on Tuesday, {1s Ann Lowe} {1c said}"
            + " {1q it would close}.",
        "2024-05-14 ~ {1q The mill will close}, {1s the council} {1c said} in a"
            + " statement issued on May 14.",
        "2024-05-14 ~ {1q The mill will close}, {1s the council} {1c said} in a"
            + " statement dated 14 May 2024.",
        "2024-05-14 ~ {1q The mill will close}, {1c according to} {1s a report released"
            + " Tuesday}.",
        "2024-05-14 ~ {1q The mill will close}, {1c according to} {1s a report}"
            + " published on Tuesday by the council.",
        "2024-05-14 ~ A report on Tuesday {1c said} {1q the mill would close}.",
        "2024-05-15 ~ Yesterday, {1s the council} {1c confirmed} {1q the mill would" + " close}.",
        "2024-05-15 ~ {1s The council} {1c confirmed} yesterday {1q that the mill would"
            + " close}.",
        "2024-05-15 ~ {1s The council} {1c confirmed} {1q the closure} yesterday.",
        "2024-05-16 ~ {1s The council} {1c confirmed} {1q the closure} today.",
        "2024-05-16 ~ {1s The council} today {1c confirmed} {1q the closure}.",
        "2024-05-16 ~ This morning {1s the council} {1c said} {1q the mill would close}.",
        "2024-05-16 ~ {1s The council} {1c said} on Thursday {1q the mill would close}.",
        "2024-05-16 ~ {1s The council} {1c told} the BBC this morning {1q the mill would"
            + " close}.",
        "2024-05-14 ~ {1s Police} {1c confirmed} on Tuesday afternoon {1q that a man had"
            + " died on Monday}.",
        "2024-05-14 ~ {1q “It was arson,”} {1s Ann Lowe}, the fire chief, {1c told} the"
            + " Gazette by telephone on Tuesday.",
        "2024-05-12 ~ {1q “It was arson,”} {1s Ann Lowe} {1c said} on Sunday's Morning" + " Call.",
        "2024-05-12 ~ {1q “It was arson,”} {1s Ann Lowe} {1c told} CNN's “State of Play”"
            + " on Sunday.",
        "2024-05-12 ~ {1s Ann Lowe} {1c posted} a video on Sunday {1c saying} {1q it was"
            + " arson}.",
        "2024-05-12 ~ {1s Ann Lowe} {1c released} a statement Sunday saying {1q it was"
            + " arson}.",
        "2024-05-12 ~ In a statement on Sunday, {1s Ann Lowe} {1c called} {1q the report"
            + " “rubbish”}.",
        "2024-05-12 ~ {1s Ann Lowe} {1c called} {1q the report “rubbish”} in a tweet" + " Sunday.",
        "2024-05-12 ~ {1s A spokesman} {1c declined} {1q to comment} on Sunday.",
        "2024-05-12 ~ {1s The ministry} on Sunday {1c rejected} {1q the claim}, calling"
            + " it absurd.",
        "2024-05-12 ~ {1s The ministry} {1c rejected} {1q the claim} in a letter sent to"
            + " the board on Sunday.",
        "2024-05-12 ~ {1s The agency} {1c reported} Sunday {1q that the mill would"
            + " close}, citing officials.",
        "2024-05-12 ~ {1c Reports} on Sunday {1c said} {1q the mill would close}.",
        "2024-05-12 ~ {1s State media} {1c reported} on May 12 {1q that the mill would"
            + " close}.",
        "2024-05-10 ~ {1s The pilot} {1c said} last Friday {1q that the mill would" + " close}.",
        "2024-04-30 ~ {1s The council} {1c said} in a letter of April 30 {1q that the"
            + " mill would close}.",
        "2024-05-14 ~ {1q “It will close,”} {1s she} {1c said}, speaking in parliament"
            + " on Tuesday.",
        "2024-05-14 ~ {1q “It will close,”} {1s she} {1c told} MPs in a debate on" + " Tuesday.",
        "2024-05-14 ~ Asked on Tuesday about the mill, {1s she} {1c said} {1q it would"
            + " close}.",
        "2024-05-14 ~ When reporters asked her about it Tuesday, {1s she} {1c said} {1q"
            + " it would close}.",
        "2024-05-14 ~ {1q Relief camps are running short of water, the Bharat agency}"
            + " {1c quoted} {1s Collector Meera Desh} as saying on Tuesday.",
        "2024-05-14 ~ {1q “Camps are running short of water,”} the Bharat agency {1c"
            + " quoted} {1s Collector Meera Desh} as saying on Tuesday.",
        "2024-05-14 ~ {1q Relief camps are running short of water}, the Bharat agency"
            + " {1c quoted} {1s Collector Meera Desh} as saying on Tuesday.",
        "2024-05-12 ~ {1s Ann Lowe} {1c repeated} {1q the claim} on the network TBN on"
            + " Sunday.",
        "2024-05-14 ~ {1s The Record} on Tuesday {1c quoted} {1q Ann Lowe as saying the"
            + " mill would close}.",
        "2024-05-14 ~ {1s The Record} {1c quoted} {1q Ann Lowe as saying on Tuesday that"
            + " the mill would close}.",
        "2024-05-14 ~ {1s The Record} {1c quoted} {1q Ann Lowe as telling reporters on"
            + " Tuesday: “The mill will close.”}",
        "2024-05-14 ~ {1s The Record} {1c quoted Ann Lowe as saying} Tuesday: {1q “The"
            + " mill will close.”}",
        "2024-05-15 ~ {1q “The mill will close,”} {1s the paper} {1c said} in"
            + " Wednesday's edition."
      })
  void findsTheDay(String day, String text) {
    assertThat(Telling.of(text).saidOn()).containsExactly(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{1s Ann Lowe} {1c said} {1q the mill would close on Tuesday}.",
        "{1s Ann Lowe} {1c said} {1q that on Tuesday the mill burned}.",
        "{1s Ann Lowe}, who was elected on Tuesday, {1c said} {1q the mill would close}.",
        "After the vote on Tuesday, {1s Ann Lowe} {1c said} {1q the mill would close}.",
        "{1s Ann Lowe} {1c believes} {1q the mill will close}.",
        "{1s Ann Lowe} {1c said} {1q the fire}, which started on Tuesday, {1q was" + " arson}.",
        "The fire began on Tuesday. {1s Ann Lowe} {1c said} {1q it was arson}."
      })
  void findsNoneWhereTheDayBelongsToSomethingElse(String text) {
    assertThat(Telling.of(text).saidOn()).containsOnly("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "2024-05-14 2024-05-14 ~ {1s Ann Lowe} {1c told} reporters on Tuesday {1q the"
            + " mill would close}. {2s She} {2c added} {2q nobody was to blame}.",
        "2024-05-14 2024-05-14 ~ {1s Ann Lowe} {1c said} on Tuesday {1q the mill would"
            + " close}. / {2q “Nobody is to blame,”} {2s she} {2c said}.",
        "2024-05-14 2024-05-14 ~ {1s Ann Lowe} {1c says} {1q the mill will"
            + " close}. / {2q “Nobody is to blame,”} {2s she} {2c told} reporters on Tuesday.",
        "2024-05-14 2024-05-13 ~ {1s Ann Lowe} {1c said} on Tuesday {1q the mill would"
            + " close}. / {2s Tom Hill} {2c had said} on Monday {2q it would not}.",
        "2024-05-14 none ~ {1s Ann Lowe} {1c said} on Tuesday {1q the mill would"
            + " close}. / {2s Tom Hill} {2c has repeatedly said} {2q it would not}.",
        "2024-05-14 2024-05-14 ~ In a televised address on Tuesday, {1s the president}"
            + " {1c announced} {1q a curfew}. {2q “Stay at home,”} {2s he} {2c said}.",
        "2024-05-14 2024-05-14 ~ {1s Ann Lowe} {1c called} {1q the report “rubbish”} on"
            + " Tuesday. / {2q “It is a lie,”} {2s she} {2c told} reporters outside the"
            + " court.",
        "2024-05-14 2019-01-01..2019-12-31 ~ {1s Ann Lowe} {1c said} on Tuesday {1q the"
            + " mill would close}. / In 2019 {2s Lowe} {2c said} in a speech that {2q it"
            + " would never close}."
      })
  void carriesTheDayToWhatWasSaidOnTheSameOccasion(String days, String text) {
    List<String> expected =
        List.of(days.split(" ")).stream().map(d -> d.equals("none") ? "" : d).toList();
    assertThat(Telling.of(text.replace(" / ", "\n\n")).saidOn()).isEqualTo(expected);
  }
}
