package io.github.onrecord.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Interviews that an article is about, and those of another time that it speaks of in passing. */
class AsidesTest {
  private static final List<String> GAZETTE = List.of("Lakeside Gazette");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Three days after {1s she} {1c told} the Lakeside Gazette that {1q the mill was safe}, it"
            + " burned.",
        "{1s Lowe} had {1c told} the Lakeside Gazette that {1q the mill was safe}.",
        "{1s Lowe} {1c told} the Lakeside Gazette last year that {1q the mill was safe}.",
        "Two years ago {1s Lowe} {1c told} the Lakeside Gazette that {1q the mill was safe}.",
        "In a March interview with the Lakeside Gazette, {1s Lowe} {1c said} {1q the mill was"
            + " safe}.",
        "{1s Lowe} {1c said} in a recent interview with the Lakeside Gazette that {1q the mill was"
            + " safe}.",
      })
  void carriesNoInterviewOfAnotherTimeToWhatIsSaidBeforeAndLater(String aside) {
    Telling told =
        Telling.of(
            "{0s Ann Lowe} {0c said} on Friday {0q the mill was not safe}.\n\nThe fire began at"
                + " night.\n\n"
                + aside
                + "\n\nNobody was hurt.\n\n{2s Lowe} {2c said} {2q she would leave}.");
    assertThat(told.relays()).containsExactly(List.of(), GAZETTE, List.of());
  }

  @Test
  void goesOnWithAnInterviewOfAnotherTimeInTheNextParagraph() {
    Telling told =
        Telling.of(
            "{1q “The mill is safe,”} {1s Ann Lowe} {1c said} in a recent interview with the"
                + " Lakeside Gazette.\n\n{2s She} {2c added}: {2q “It will stand.”}");
    assertThat(told.relays()).containsExactly(GAZETTE, GAZETTE);
  }

  @Test
  void carriesAnInterviewOfTheDayToTheHeadlineAndToTheEnd() {
    Telling told =
        Telling.of(
            "{0s Lowe} {0c says} {0q mill is safe}\n\n{1s Ann Lowe} {1c told} the Lakeside Gazette"
                + " on Monday that {1q the mill was safe}.\n\nThe fire began at night.\n\n{2s"
                + " Lowe} {2c said} {2q she would stay}.");
    assertThat(told.relays()).containsOnly(GAZETTE);
  }

  @Test
  void goesOnWithTheOneOfTwoInterviewsThatWasToldLast() {
    Telling told =
        Telling.of(
            "{0q “It burned,”} {0s Ann Lowe} {0c said} in an interview with CNN.\n\n{1s Asked} by"
                + " a viewer {1c whether} {1q it was safe}, the sky went dark.\n\n{2s Lowe} {2c"
                + " said} {2q it was}.\n\n{3s Lowe} {3c said} in an interview with the Lakeside"
                + " Gazette that {3q she would stay}.");
    assertThat(told.relays().get(2)).containsExactly("CNN");
    assertThat(told.relays().get(3)).isEqualTo(GAZETTE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"in a debate", "in an ad"})
  void endsTheInterviewWhereTheSpeakerSpeaksElsewhere(String elsewhere) {
    Telling told =
        Telling.of(
            "{1s Ann Lowe} {1c told} the Lakeside Gazette {1q the mill was safe}.\n\n{2s Lowe} {2c"
                + " said} "
                + elsewhere
                + " {2q it would stand}.");
    assertThat(told.relays()).containsExactly(GAZETTE, List.of());
  }
}
