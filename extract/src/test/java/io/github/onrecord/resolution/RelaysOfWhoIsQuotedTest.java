package io.github.onrecord.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RelaysOfWhoIsQuotedTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "In Accra, "})
  void takesWhoeverIsQuotedBySomebodyForTheSource(String place) {
    Telling telling =
        Telling.of(
            place
                + "Ann Lowe was quoted by {1s the Tarn Ledger} {1c as saying} {1q she had slept}.");

    assertThat(telling.speakers()).containsExactly("Ann Lowe");
    assertThat(telling.relays()).containsExactly(List.of("Tarn Ledger"));
  }

  @ParameterizedTest
  @CsvSource({
    "Europe 7 radio,Europe 7",
    "Dale FM,Dale FM",
    "The Northern Reporter,Northern Reporter",
    "the Fenland Reporting Service,Fenland Reporting Service"
  })
  void knowsOutletsWhoseNamesReadLikeSomethingElse(String told, String outlet) {
    assertThat(Telling.of("{1s Ann Lowe} {1c told} " + told + " {1q it is so}.").relays())
        .containsExactly(List.of(outlet));
  }

  @ParameterizedTest
  @ValueSource(strings = {"the Dáil", "the Fenland Chamber", "an employment Tribunal", "reporters"})
  void takesThoseWhoOnlyListenForNoRelays(String told) {
    assertThat(Telling.of("{1s Ann Lowe} {1c told} " + told + " {1q it is so}.").relays())
        .containsExactly(List.of());
  }

  @Test
  void takesAShowOfTheSpeakersOwnForNoRelay() {
    assertThat(Telling.of("{1s Ann Lowe} {1c told} her podcast {1q it is so}.").relays())
        .containsExactly(List.of());
  }
}
