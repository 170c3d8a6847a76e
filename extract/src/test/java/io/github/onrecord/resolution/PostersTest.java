package io.github.onrecord.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PostersTest {
  private static List<String> speakers(String marked) {
    return Telling.of(marked).speakers();
  }

  @Test
  void creditsAPostToWhoSignedIt() {
    assertThat(
            speakers(
                """
                Ama Boateng was angry.

                {1q The dam is not safe at all}

                — Ama B. (@AmaBoateng) May 14, 2024
                """))
        .containsExactly("Ama Boateng");
    assertThat(speakers("{1q The dam leaks} — lazy fox (@lazyfox9) May 14, 2024"))
        .containsExactly("lazyfox9");
  }

  @Test
  void creditsAPostInMarkupToItsAuthor() {
    assertThat(
            speakers(
                "Ama Boateng was angry.\n\n<post author=\"realBoateng\" id=\"7\">{1q The dam is not"
                    + " safe}</post>\n\nRain is due."))
        .containsExactly("Ama Boateng");
  }

  @Test
  void creditsWhatStandsBesideAPostToNobodyWhoPosted() {
    assertThat(
            speakers(
                """
                {1q The dam is not safe at all}.

                <post author="lazyfox">So what</post> {2q Rain is due now}.

                More.

                — lazy (@lazyfox9) May 14, 2024
                """))
        .containsExactly("unknown", "unknown");
  }

  @Test
  void knowsAnAccountThatPostsTwice() {
    assertThat(
            Telling.of(
                    "{1q The dam leaks} — fox (@lazyfox9) May 14, 2024\n\n{2q It leaks more} — fox"
                        + " (@lazyfox9) May 15, 2024")
                .record()
                .speakers())
        .hasSize(1);
  }

  @Test
  void readsAPersonsNameWithinThatOfAnAccount() {
    assertThat(
            speakers("<post author=\"realMaryBoateng\" id=\"7\">{1q The dam is not safe}</post>"))
        .containsExactly("Mary Boateng");
    assertThat(speakers("<post author=\"LazyFoxClub\" id=\"7\">{1q The dam is safe}</post>"))
        .containsExactly("LazyFoxClub");
  }
}
