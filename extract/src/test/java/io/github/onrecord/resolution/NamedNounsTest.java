package io.github.onrecord.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamedNounsTest {
  @Test
  void namesAPollThatTheFirstSentenceHoldsBack() {
    assertThat(
            Telling.of(
                    "{1q Most want a new mayor}, {1c according to} {1s a new poll}.\n\nThe Fenland"
                        + " University poll asked 900 people. {2s The poll} {2c found} {2q that few"
                        + " will vote}.")
                .speakers())
        .containsExactly("Fenland University poll", "Fenland University poll");
  }

  @Test
  void namesBothWhoHeldAPoll() {
    assertThat(
            Telling.of(
                    "The Brookwire/Fenland Radio poll is out. {1s The poll} {1c found} {1q few will"
                        + " vote}.")
                .first()
                .name())
        .isEqualTo("Brookwire/Fenland Radio poll");
  }

  @Test
  void leavesANounBareThatSeveralNamesStandBefore() {
    assertThat(
            Telling.of(
                    "The Brookwire poll and the Fenland Radio poll are out. {1s A new poll}"
                        + " {1c found} {1q few will vote}.")
                .first()
                .name())
        .isEqualTo("new poll");
  }

  @Test
  void namesMediaByTheirCountry() {
    assertThat(
            Telling.of(
                    "{1s Fenlandian media} {1c reported} {1q a storm}. {2q Roads are shut}, {2s the"
                        + " media} {2c said}.")
                .speakers())
        .containsExactly("Fenlandian media", "Fenlandian media");
  }

  @Test
  void knowsAGovernmentByItsCountryOrTheAdjectiveForIt() {
    assertThat(
            Telling.of(
                    "Ruritania's government met. The Ruritanian government is new. {1s The"
                        + " government} {1c said} {1q taxes would fall}.")
                .first()
                .name())
        .isEqualTo("Ruritanian government");
  }

  @Test
  void knowsACampaignOrAnOfficeByWhoseItIs() {
    assertThat(
            Telling.of(
                    "The Mensah campaign and the Okoro campaign began. {1s Mary Okoro} {1c said} {1q"
                        + " taxes would fall}. {2s Her campaign} {2c added} {2q that jobs would"
                        + " come}.")
                .speakers())
        .containsExactly("Mary Okoro", "Okoro campaign");
    assertThat(
            Telling.of(
                    "The Mensah campaign began. {1s Mary Okoro} {1c said} {1q taxes would fall}. {2s"
                        + " Her campaign} {2c added} {2q that jobs would come}.")
                .speakers())
        .containsExactly("Mary Okoro", "Her campaign");
  }

  @Test
  void takesAnAdjectiveAtTheHeadOfASentenceForNoName() {
    assertThat(
            Telling.of(
                    "Lowe is ahead. {1s Recent polls in Karsa and Tarn} {1c have shown} {1q that her"
                        + " lead is small}.")
                .speakers())
        .containsExactly("Recent polls in Karsa and Tarn");
  }
}
