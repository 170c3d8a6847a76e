package io.github.onrecord.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RelaysOfOutletsTest {
  @Test
  void knowsAnOutletThatSpeaksItself() {
    assertThat(
            Telling.of(
                    "{1s Tinkerbanch} {1c wrote} {1q the hinge snaps}. {2q “It does,”} {2s Ann Lowe}"
                        + " {2c told} Tinkerbanch.")
                .relays())
        .containsExactly(List.of(), List.of("Tinkerbanch"));
  }

  @Test
  void knowsAPaperByTheLastWordOfItsName() {
    assertThat(
            Telling.of(
                    "The Tri-County Shopper had the story. {1s Ann Lowe} {1c told} the Shopper"
                        + " {1q it was true}.")
                .relays())
        .containsExactly(List.of("Tri-County Shopper"));
  }

  @Test
  void knowsAPaperByItsDay() {
    assertThat(Telling.of("{1s Ann Lowe} {1c told} the Sunday Bugle {1q it was untrue}.").relays())
        .containsExactly(List.of("Sunday Bugle"));
  }

  @Test
  void knowsWhoObtainedWhatWasWritten() {
    assertThat(
            Telling.of(
                    "{1q “He gave his word,”} {1s Ann Lowe} {1c told} members in an e-mail obtained"
                        + " by The Capitol Sentinel.")
                .relays())
        .containsExactly(List.of("Capitol Sentinel"));
    assertThat(
            Telling.of(
                    "{1s Three soldiers interviewed by Radio Djola} {1c said} {1q they had seen"
                        + " them}.")
                .relays())
        .containsExactly(List.of("Radio Djola"));
  }

  @Test
  void leavesWordsBesideAnInterviewToThemselves() {
    assertThat(
            Telling.of(
                    "News from Karsa\n\nA court met.\n\nThe case was old.\n\n{1s Ann Lowe} {1c"
                        + " denied} {1q the claim}. {2q “Never,”} {2s she} {2c told} Radio Djola.")
                .relays())
        .containsExactly(List.of(), List.of("Radio Djola"));
  }

  @Test
  void endsAnInterviewWhereManyOthersSpeak() {
    assertThat(
            Telling.of(
                    "{1s Ann Lowe} {1c told} Radio Djola {1q it was so}.\n\n{2s Peter Hale} {2c said}"
                        + " {2q it was not}.\n\n{3s Nadia Farouk} {3c said} {3q it might"
                        + " be}.\n\n{4s David Okoro} {4c said} {4q it was old}.\n\n{5s Lowe} {5c"
                        + " said} {5q she would go}.")
                .relays()
                .get(4))
        .isEmpty();
  }

  @Test
  void knowsABroadcasterWhoseNameEndsWithANumber() {
    assertThat(
            Telling.of(
                    "{1s Ann Lowe} {1c told} the broadcaster Rhodia 24 {1q it was true}. {2s Ben Okri}"
                        + " {2c told} the private channel Haber 1 {2q it was not}.")
                .relays())
        .containsExactly(List.of("Rhodia 24"), List.of("Haber 1"));
  }

  @Test
  void knowsAShowByItsTitleInQuotationMarks() {
    assertThat(
            Telling.of(
                    "{1s Ann Lowe} {1c said} in an interview with the morning show “Up Early” {1q she"
                        + " would stay}.")
                .relays())
        .containsExactly(List.of("Up Early"));
  }

  @Test
  void knowsWhomATextMessageWasFor() {
    assertThat(
            Telling.of(
                    "{1s Ann Lowe} {1c confirmed} in a text message to The Coast Independent {1q the"
                        + " letter was hers}.")
                .relays())
        .containsExactly(List.of("Coast Independent"));
  }

  @Test
  void takesTheAgencyOfADatelineForTheArticlesOwn() {
    assertThat(
            Telling.of(
                    "KARSA (ENP) — A bridge fell. {1s Ann Lowe} {1c told} ENP {1q nobody was hurt}.")
                .relays())
        .containsExactly(List.of());
    assertThat(
            Telling.of("(CNN) A bridge fell. {1s Ann Lowe} {1c told} CNN {1q nobody was hurt}.")
                .relays())
        .containsExactly(List.of());
  }

  @Test
  void letsNobodyPassOnTheirOwnWords() {
    assertThat(
            Telling.nested(
                    "{1s Acme Motors} {1c confirmed} {1q that a plant had burned but said there was no"
                        + " other}.",
                    "{1s Acme Motors} {1c confirmed} that a plant had burned but said {1q there was no"
                        + " other}.")
                .relays())
        .allSatisfy(relays -> assertThat(relays).doesNotContain("Acme Motors"));
  }

  @Test
  void knowsTheOutletThatAJournalistReportsFor() {
    assertThat(
            Telling.of("{1q The mill will close}, {1s Mary Okoro} {1c reports} for Brookwire.")
                .relays())
        .containsExactly(List.of("Brookwire"));
  }

  @Test
  void takesNobodyForAnOutletWhoIsSpokenOfBySurname() {
    assertThat(
            Telling.of(
                    "Prankster Jax Paler Tarn came. {1q “I am sorry,”} {1s Mary Okoro} {1c told}"
                        + " Tarn.")
                .relays())
        .containsExactly(List.of());
  }

  @Test
  void endsWhatIsTakenOverWhereTheArticleLeadsOn() {
    assertThat(
            Telling.of(
                    """
                    As the Fenland Gazette reports,

                    {1s The mayor} {1c said} {1q the dam was safe}.

                    But, more to the point,

                    {2s A farmer} {2c said} {2q it was not}.

                    * * *
                    """)
                .relays())
        .containsExactly(List.of("Fenland Gazette"), List.of());
  }
}
