package io.github.onrecord.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Days of posts that an article shows whole; published on Thursday, 16 May 2024. */
class PostsTest {
  private static List<String> days(String marked) {
    return Telling.of(marked).saidOn();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{1q The mill will stay open.} — Ann Lowe (@annlowe) May 14, 2024",
        "{1q The mill will stay open} pic.example/x1— Ann Lowe 🏭 (@annlowe), 14 May 2024",
        "{1q The mill will stay open.}\n\n— Ann Lowe (@annlowe) May 14, 2024\n\nNobody answered.",
        "{1s The mayor} {1c took to the network}: {1q The mill will stay open.} -- Ann Lowe"
            + " (@annlowe) May 14, 2024",
        "<post author=\"annlowe\" datetime=\"2024-05-14\">{1q The mill will stay open}.</post>",
        "<post post-author=\"@annlowe\" post-date=\"May 14, 2024\">{1q It will stay open}</post>",
        "<post author=\"annlowe\" timestamp=\"1715706000\" id=\"3\">{1q It will stay open}</post>",
        "{1s The mayor} {1c repeated} {1q her promise: <post date=\"2024-05-14\">The mill will"
            + " stay open}.</post>",
      })
  void takesTheDayThatStandsAtAPost(String post) {
    assertThat(days(post)).containsExactly("2024-05-14");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{1s Ann Lowe} {1c wrote} {1q that it will stay open}.\n\nThanks, all. — Ann Lowe"
            + " (@annlowe) May 14, 2024",
        "Thanks. — Ann Lowe (@annlowe) May 14, 2024\n\n{1s Omar Diallo} {1c wrote} {1q that it"
            + " will stay open}.",
        "<post date=\"2024-05-14\">Thanks.</post> {1s Omar Diallo} {1c wrote} {1q it will stay}.",
        "<post date=\"one fine day\">{1q It will stay open.}</post>",
        "<post date=\"2024-05-14\">{1q It will stay open.}",
        "{1q It will stay open.} (Ann Lowe, May 14, 2024)",
      })
  void leavesOutWhatIsNotOfThePost(String text) {
    assertThat(days(text)).containsExactly("");
  }

  @Test
  void needsNoDayOfPublication() {
    assertThat(
            Telling.of("{1q It will stay open.} — Ann Lowe (@annlowe) May 14, 2024")
                .saidOn(Optional.empty()))
        .containsExactly("2024-05-14");
  }

  @Test
  void tellsTwoPostsApart() {
    assertThat(
            days(
                "{1q It will stay open.} — Ann Lowe (@annlowe) May 13, 2024\n\n{2q It will not.} —"
                    + " Omar Diallo (@odiallo) May 14, 2024"))
        .containsExactly("2024-05-13", "2024-05-14");
  }
}
