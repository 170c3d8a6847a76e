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
}
