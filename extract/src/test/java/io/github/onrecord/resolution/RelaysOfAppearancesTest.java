package io.github.onrecord.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RelaysOfAppearancesTest {
  private static List<String> after(String before) {
    return Telling.of(before + " {1q “It is ours,”} {1s she} {1c said}.").relays().get(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mayor, Ann Lowe, responded on Tarn TV.",
        "The mayor, Ann Lowe, was asked about it on Tarn TV.",
        "The mayor, Ann Lowe, has been speaking to Tarn TV."
      })
  void takesTheOutletThatTheSpeakerAppearedOnBefore(String before) {
    assertThat(after(before)).containsExactly("Tarn TV");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mayor, Ann Lowe, bought shares in Tarn TV.",
        "A film was shown on Tarn TV. The mayor, Ann Lowe, was asked.",
        "The mayor, Ann Lowe, responded on Tarn TV.\n\nThe mill is old."
      })
  void takesNoOutletThatIsOnlyNamed(String before) {
    assertThat(after(before)).isEmpty();
  }

  private static List<String> published(String source) {
    return Telling.of("{1s " + source + "} {1c says} {1q the mill will close}.").relays().get(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A film examined by the site Tarnwatch News",
        "A film posted on Friday by the site Tarnwatch News",
        "A film examined Friday by the site Tarnwatch News"
      })
  void takesWhoeverPublishedADocumentForItsRelay(String source) {
    assertThat(published(source)).containsExactly("Tarnwatch News");
  }

  @Test
  void takesWhoeverWroteADocumentForNoRelay() {
    assertThat(published("A film made by the engineer Tom Hale")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a spokeswoman", "her lawyer", "a friend"})
  void takesWhoeverSpeaksForAnotherForARelay(String other) {
    assertThat(
            Telling.of("{1s Ann Lowe} {1c said} through " + other + " {1q she would stay}.")
                .relays()
                .get(0))
        .hasSize(1);
  }
}
