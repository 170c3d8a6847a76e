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
    Telling gazette = citing("The Fenland Gazette", "two fishermen");

    assertThat(gazette.speakers()).containsExactly("Fenland Gazette", "two fishermen");
    assertThat(gazette.relays()).containsExactly(List.of(), List.of("Fenland Gazette"));
    assertThat(citing("Mary Okoro of the site Tarnwatch", "two fishermen").speakers())
        .containsExactly("Mary Okoro", "two fishermen");
  }

  @Test
  void creditsWhoeverIsCitedByTheWordThatLeadsToThem() {
    assertThat(citing("The Fenland Gazette", "two fishermen").statements())
        .extracting(s -> s.attribution().cue().orElseThrow().text())
        .containsExactly("said", "citing");
  }

  @Test
  void putsWhoeverCitesFirstWhereTheCitedAreNamedBefore() {
    Telling telling =
        Telling.of("Citing a diver, {1s the Fenland Gazette} {1c reported} {1q a leak}.");

    assertThat(telling.speakers()).containsExactly("Fenland Gazette", "diver");
    assertThat(telling.relays()).containsExactly(List.of(), List.of("Fenland Gazette"));
  }
}
