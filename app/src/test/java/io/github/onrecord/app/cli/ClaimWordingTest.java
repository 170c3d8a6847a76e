package io.github.onrecord.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimWordingTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The waterworks will be sold",
        "Did Varkesh agree to supply drones to Lurania?",
        "Adaeze Nwosu-Delacroix resigned"
      })
  void hasNothingToSayOfASentence(String claim) {
    assertThat(ClaimWording.advice(claim)).isEmpty();
  }

  @Test
  void asksForASentenceInThePlaceOfAWord() {
    assertThat(ClaimWording.advice(" cholera "))
        .hasValueSatisfying(line -> assertThat(line).startsWith("the claim is one word; word it"));
  }

  @Test
  void tellsHowMuchOfALongClaimIsWeighed() {
    assertThat(ClaimWording.advice("The ferry sank. ".repeat(1700)))
        .contains(
            "the claim has 5,100 words, of which at most the first 48 are weighed; ask one"
                + " sentence");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Les habitants du village affirment que la rivière est polluée depuis des mois | French",
        "政府は水道局の売却を認めた | Japanese"
      })
  void namesALanguageThatIsNotRead(String claim, String language) {
    assertThat(ClaimWording.advice(claim))
        .contains("the claim looks like " + language + "; Onrecord reads English");
  }
}
