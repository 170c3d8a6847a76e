package io.github.onrecord.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.statement.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences that end with whom they are from, where the reader saw no saying. */
class ClosingsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Barges were not discussed in Port Ellery, said harbour aide Owen Trask on Tuesday."
            + " | harbour aide Owen Trask | said"
            + " | Barges were not discussed in Port Ellery",
        "{1s Bram Oake} {1c were not discussed} {1q in Port Ellery}, said Owen Trask."
            + " | Owen Trask | said | Bram Oake were not discussed in Port Ellery",
        "{1s Bram Oake} {1c did not discuss} {1q the barges with the mayor}, said clerk Owen Trask."
            + " | clerk Owen Trask | said | Bram Oake did not discuss the barges with the mayor",
        "The two mills are discussing a merger, three people familiar with the talks said on Friday."
            + " | three people familiar with the talks | said"
            + " | The two mills are discussing a merger",
        "{1s The mill} {1c may be planning} {1q to close its gates}, according to a new report."
            + " | a new report | according to | The mill may be planning to close its gates",
        "The gates of the mill had closed, the foreman, Owen Trask, said."
            + " | the foreman, Owen Trask | said | The gates of the mill had closed",
        "ELLERY, May 3 (Wire) - A clerk telephoned the head of the mill, two clerks told Wire."
            + " | two clerks | told | A clerk telephoned the head of the mill"
      })
  void creditTheSentence(String text, String source, String cue, String content) {
    Statement statement = Telling.of(text).statements().toList().get(0);
    assertThat(statement.attribution().source().text()).isEqualTo(source);
    assertThat(statement.attribution().cue().orElseThrow().text()).isEqualTo(cue);
    assertThat(statement.attribution().content().text()).isEqualTo(content);
  }

  @Test
  void takeTheSentenceOutOfTheHeadlineAboveIt() {
    String text =
        "{1s Mill} {1c denies} {1q gates were open\n\nThree goats died when a barge struck the pier}"
            + ", police said on Monday.";
    List<String> contents =
        Telling.of(text).statements().map(s -> s.attribution().content().text()).toList();
    assertThat(contents)
        .containsExactly("gates were open", "Three goats died when a barge struck the pier");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{1s Witnesses} {1c reported} {1q that the barge sank}, the harbour office said.",
        "{1s Owen Trask} {1c believes} {1q that the barge sank}, according to his wife."
      })
  void leaveAnotherSayingInTheSentence(String text) {
    assertThat(Telling.of(text).statements().map(s -> s.attribution().cue().orElseThrow().text()))
        .doesNotContain("said", "according to");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Owen Trask, who had run the mill, said nothing at all to his sons.",
        "The gates were closed at noon, as the harbour office said.",
        "In the spring of last year, according to a book, it rained.",
        "The gates were closed at noon, according to plan.",
        "The barge was lost, which is what the harbour office said.",
        "Dogs, said Owen."
      })
  void creditNothingElse(String text) {
    assertThat(Telling.of(text).statements()).isEmpty();
  }
}
