package io.github.onrecord.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordDiffTest {
  private static String marked(List<Piece> pieces) {
    return pieces.stream()
        .map(p -> p.style().isEmpty() ? p.text() : "[" + p.text() + "]")
        .collect(Collectors.joining());
  }

  @Test
  void marksTheWordsThatTheOtherLacks() {
    WordDiff diff = WordDiff.of("We will never sell the port.", "We will sell the old port");
    assertThat(marked(diff.before())).isEqualTo("We will [never] sell the port.");
    assertThat(marked(diff.after())).isEqualTo("We will sell the [old] port");
  }

  @Test
  void takesNoOtherCaseOrCommaForAnotherWord() {
    WordDiff diff = WordDiff.of("“No,” he said", "no he said");
    assertThat(diff.before()).allMatch(piece -> piece.style().isEmpty());
  }

  @Test
  void losesNoWord() {
    WordDiff diff = WordDiff.of("a b c", "x y");
    assertThat(diff.before().stream().map(Piece::text).collect(Collectors.joining()))
        .isEqualTo("a b c");
    assertThat(diff.after().stream().map(Piece::text).collect(Collectors.joining()))
        .isEqualTo("x y");
  }
}
