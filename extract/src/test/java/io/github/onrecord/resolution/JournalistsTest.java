package io.github.onrecord.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Outlets by what stands around them: their journalists, their programmes, their names alone. */
class JournalistsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "CNN’s Tom Hill",
        "CNN host Tom Hill",
        "Tom Hill, a host at CNN",
        "Tom Hill, a senior correspondent for CNN,",
      })
  void findsTheOutletThatAJournalistAsksFor(String journalist) {
    assertThat(told(journalist)).containsExactly("CNN", "Tom Hill");
  }

  @Test
  void findsNoOutletForOneWhoIsSomebodyElsesGuest() {
    assertThat(told("her friend Tom Hill, a baker at CNN")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "ABC’s This Morning ~ ABC’s This Morning",
        "NBC’s Meet the Mayor ~ NBC’s Meet the Mayor",
      })
  void takesTheProgrammeWithItsNetworkForOneName(String programme, String name) {
    assertThat(told(programme)).containsExactly(name);
  }

  @Test
  void meansTheSameProgrammeWhereItsNetworkStandsForIt() {
    Telling told =
        Telling.of(
            "{1s Ann Lowe} {1c told} ABC’s This Morning {1q the mill would close}.\n\n{2q “It is"
                + " sad,”} {2s she} {2c told} ABC.");
    assertThat(told.relays())
        .containsExactly(List.of("ABC’s This Morning"), List.of("ABC’s This Morning"));
  }

  @Test
  void takesANameThatBeginsWithNoGivenNameForAnOutletThatWasTold() {
    assertThat(told("Lakeside Insider")).containsExactly("Lakeside Insider");
    assertThat(told("Mary Hill")).isEmpty();
  }

  private static List<String> told(String whom) {
    return Telling.of("{1s Ann Lowe} {1c told} " + whom + " that {1q the mill would close}.")
        .relays()
        .get(0);
  }
}
