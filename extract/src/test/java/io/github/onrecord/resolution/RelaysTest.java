package io.github.onrecord.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RelaysTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{1s Ann Lowe} {1c told} the Daily Record that {1q the mill would close}.",
        "In an interview with the Daily Record published on Wednesday, {1s Ann Lowe} {1c said} {1q"
            + " the mill would close}.",
        "{1q The mill would close}, {1s Ann Lowe} {1c said}, according to the Daily Record.",
        "{1q “The mill will close,”} {1s Ann Lowe} {1c said} in remarks to the Daily Record.",
        "{1s Ann Lowe} {1c said} {1q the mill would close}, the Daily Record reported.",
        "{1s The Daily Record} {1c quoted} {1q Ann Lowe as saying the mill would close}.",
        "{1s The Daily Record} {1c quoted Ann Lowe as saying}: {1q “The mill will close.”}",
        "{1q “The mill will close,”} {1s the Daily Record} {1c quoted} Ann Lowe as saying.",
        "{1c According to} {1s the Daily Record}, {1q Ann Lowe said that the mill would close}.",
      })
  void findsTheOutletThatPassedItOn(String text) {
    Telling telling = Telling.of(text);
    assertThat(telling.speakers()).containsExactly("Ann Lowe");
    assertThat(telling.relays()).containsExactly(List.of("Daily Record"));
  }

  @Test
  void takesNoSourceOfACueForARelayOfAnother() {
    assertThat(
            Telling.of(
                    "{1c According to} {1s family members, friends and dock workers}, {1q the ferry"
                        + " was late}.")
                .relays())
        .allMatch(List::isEmpty);
  }

  @Test
  void takesThePressForNoPaperNamedBefore() {
    Telling telling =
        Telling.of(
            "{1s The Daily Record} {1c reported} {1q that the mill would close}. {2s A clerk}, not"
                + " allowed to talk to the press, {2c said} {2q that it was so}.");
    assertThat(telling.relays()).allMatch(List::isEmpty);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{1s Ann Lowe} {1c told} reporters that {1q the mill would close}.",
        "{1s Ann Lowe} {1c told} parliament that {1q the mill would close}.",
        "{1s Ann Lowe} {1c told} her friend Mary Hill that {1q the mill would close}.",
        "{1s Ann Lowe} {1c said} in a tweet that {1q the mill would close}.",
        "{1s Ann Lowe} {1c said} in a statement on Tuesday that {1q the mill would close}.",
        "{1s Ann Lowe} {1c told} the court that {1q the mill would close}.",
      })
  void takesNoAudienceAndNoChannelOfTheSpeakersOwnForARelay(String text) {
    assertThat(Telling.of(text).relays()).containsExactly(List.of());
  }

  @Test
  void keepsTheWordsAndDropsTheRelayClauseOfAQuotation() {
    assertThat(
            Telling.of(
                    "{1s The Daily Record} {1c quoted} {1q Ann Lowe as saying, “It will close”}.")
                .statements()
                .map(s -> s.content().text()))
        .containsExactly("“It will close”");
  }

  @Test
  void takesTheCitedForTheSource() {
    Telling telling =
        Telling.of(
            "{1s The Daily Record}, citing two people at the mill, {1c said} {1q it would close}.");
    assertThat(telling.speakers()).containsExactly("two people at the mill");
    assertThat(telling.relays()).containsExactly(List.of("Daily Record"));
  }

  @Test
  void namesTheOutletBeforeItsInterviewer() {
    assertThat(
            Telling.of("{1s Ann Lowe} {1c told} BBC’s Tom Hill {1q the mill would close}.")
                .relays())
        .containsExactly(List.of("BBC", "Tom Hill"));
  }

  @Test
  void passesNestedWordsOnThroughWhoeverReportsThem() {
    assertThat(nested("reported").relays()).containsExactly(List.of("Daily Record"));
  }

  @Test
  void takesNobodyForARelayOfWhatTheyDeny() {
    assertThat(nested("denied").relays()).containsExactly(List.of());
  }

  /** The resolution of a statement that stands within what the paper says. */
  private static Telling nested(String cue) {
    return Telling.nested(
        "{1s The Daily Record} {1c %s} {1q that the minister had refused the job}.".formatted(cue),
        "{2s the minister} {2c had refused} {2q the job}");
  }

  @Test
  void goesOnWithTheInterviewThatTheSpeakerGave() {
    assertThat(
            Telling.of(
                    "{1s Ann Lowe} {1c told} the Daily Record {1q the mill would close}. {2s She}"
                        + " {2c added} {2q nobody was to blame}. {3s Tom Hill} {3c disagreed}, {3q"
                        + " saying it was greed}.")
                .relays())
        .containsExactly(List.of("Daily Record"), List.of("Daily Record"), List.of());
  }

  @Test
  void endsTheInterviewWhereTheSpeakerUsesAnotherChannel() {
    assertThat(
            Telling.of(
                    "{1s Ann Lowe} {1c told} the Daily Record {1q the mill would close}. {2s She}"
                        + " {2c said} in a letter to staff {2q it was over}.")
                .relays())
        .containsExactly(List.of("Daily Record"), List.of());
  }

  @Test
  void creditsThoseWhoAnsweredAPollToIt() {
    assertThat(
            Telling.of(
                    "A Lakeside poll came out on Monday. {1s Sixty per cent of voters} {1c said}"
                        + " {1q they would stay at home}.")
                .relays())
        .hasSize(1);
  }
}
