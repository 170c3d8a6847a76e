package io.github.onrecord.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitingTest {
  private static Telling citing(String source, String cited) {
    return Telling.of(
        "{1s " + source + "}, citing " + cited + ", {1c said} that {1q the ferry was late}.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"data from the harbour office", "a report", "two fishermen"})
  void takesSomebodyWhoCitesGroundsForTheSpeaker(String cited) {
    Telling telling = citing("Harbour master Mary Okoro", cited);

    assertThat(telling.speakers()).containsExactly("Mary Okoro");
    assertThat(telling.relays()).containsExactly(List.of());
    assertThat(citing("The harbour master", cited).speakers()).containsExactly("harbour master");
  }

  @Test
  void takesOutletsAndTheirJournalistsForRelaysOfWhomTheyCite() {
    assertThat(citing("The Fenland Gazette", "two fishermen").speakers())
        .containsExactly("two fishermen");
    assertThat(citing("Mary Okoro of the site Tarnwatch", "two fishermen").speakers())
        .containsExactly("two fishermen");
  }
}
