package io.github.onrecord.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The outlet that an article is from, and the one whose report it retells. */
class OutletsOfArticlesTest {
  @Test
  void takesNoOutletForARelayThatHasAnExclusive() {
    Telling told =
        Telling.of(
            "EXCLUSIVE: Senator breaks with party\n\n{1s Senator Ann Lowe} {1c told} the Plains"
                + " Journal that {1q she would vote against the bill}. {2q “I have read it,”} {2s"
                + " she} {2c said}.");
    assertThat(told.speakers()).containsExactly("Ann Lowe", "Ann Lowe");
    assertThat(told.relays()).containsOnly(List.of());
  }

  @Test
  void takesNoOutletForARelayThatEverybodySpeaksTo() {
    Telling told =
        Telling.of(
            "{1s Ann Lowe} {1c told} the Plains Journal {1q the well was dry}.\n\n{2s Kofi Mensah}"
                + " {2c told} the Plains Journal {2q his cattle were dying}.\n\n{3s Maria Ortiz}"
                + " {3c told} the Plains Journal {3q she had seen no lorry for a week}.");
    assertThat(told.relays()).containsOnly(List.of());
  }

  @Test
  void keepsTheOutletThatIsSaidToHaveReported() {
    Telling told =
        Telling.of(
            "{1s Ann Lowe} {1c told} the Plains Journal exclusively that {1q the well was dry}."
                + "\n\n{2s The Plains Journal} {2c reported} {2q that two more wells had failed}.");
    assertThat(told.relays().get(0)).containsExactly("Plains Journal");
  }

  @Test
  void keepsAnOutletThatTwoSpokeTo() {
    Telling told =
        Telling.of(
            "{1s Ann Lowe} {1c told} the Plains Journal {1q the well was dry}.\n\n{2s Kofi Mensah}"
                + " {2c told} the Plains Journal {2q his cattle were dying}.");
    assertThat(told.relays()).containsOnly(List.of("Plains Journal"));
  }

  @Test
  void carriesAnOutletOnToTheSourceThatItKeepsUnnamed() {
    Telling told =
        Telling.of(
            "{1s The Harbour Times} {1c reports} {1q that the ferry line is for sale}.\n\n{2q “The"
                + " papers are drawn up,”} {2s an insider} {2c said}.\n\n{3s A source close to the"
                + " owners} {3c added} {3q that a buyer was found}.");
    assertThat(told.relays())
        .containsExactly(List.of(), List.of("Harbour Times"), List.of("Harbour Times"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"These people", "One of the sources", "Sources"})
  void carriesAnOutletOnToThoseItKeepsUnnamedWhoeverTheyAreCalled(String source) {
    Telling told =
        Telling.of(
            "{1s TechCrunch} {1c reports} {1q that the port is for tests}.\n\n{2q Straps may use"
                + " it}, {2s "
                + source
                + "} {2c said}.");
    assertThat(told.relays().get(1)).containsExactly("TechCrunch");
  }

  @Test
  void carriesNoOutletOnToThoseWhoSpeakByName() {
    Telling told =
        Telling.of(
            "{1s The Harbour Times} {1c reports} {1q that the ferry line is for sale}.\n\n{2s Lord"
                + " Mayor Joan Bell} {2c said} at a rally {2q that she knew of no sale}.");
    assertThat(told.relays().get(1)).isEmpty();
  }

  @Test
  void carriesNoOutletOnToASourceWhoSpokeToAnother() {
    Telling told =
        Telling.of(
            "{1s The Harbour Times} {1c reports} {1q that the ferry line is for sale}.\n\n{2s A"
                + " source} {2c told} the Morning Star {2q that it is not}.");
    assertThat(told.relays().get(1)).doesNotContain("Harbour Times");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{1s Ann Lowe} {1c said} {1q the mill would close}, according to people familiar with it.",
        "{1s Ann Lowe} {1c said} in a speech on 170th Street that {1q the mill would close}.",
        "{1s Ann Lowe} {1c said} on her official website that {1q the mill would close}.",
        "{1s Ann Lowe} {1c said} to her website {1q that the mill would close}.",
      })
  void takesAddressesAndSitesOfOnesOwnForNoRelays(String text) {
    assertThat(Telling.of(text).relays()).containsExactly(List.of());
  }

  @Test
  void takesAPaperForARelayWhoseNameIsACommonNoun() {
    assertThat(
            Telling.of("{1s Ann Lowe} {1c told} People magazine that {1q she loved the show}.")
                .relays())
        .containsExactly(List.of("People"));
  }

  @Test
  void takesALetterForItsAuthorAndNotForWhomItWasSentTo() {
    Telling told =
        Telling.of(
            "{1s Kestrel Mining Company} {1c said} {1q the figures were false}. {2s The letter} {2c"
                + " accused} {2q two reporters of leaving facts out}.");
    assertThat(told.speakers()).containsExactly("Kestrel Mining Company", "Kestrel Mining Company");
    assertThat(
            Telling.of("{1s A letter to Ann Lowe} {1c says} {1q the lease has ended}.").speakers())
        .doesNotContain("Ann Lowe");
  }
}
