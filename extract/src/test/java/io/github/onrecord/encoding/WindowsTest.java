package io.github.onrecord.encoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WindowsTest {
  private static final WordPieces WORD_PIECES =
      new WordPieces(new Vocabulary(List.of("[UNK]", "[CLS]", "[SEP]", "a", ".")));

  @Test
  void cutsBetweenParagraphs() {
    Pieces pieces = pieces("a a a a a a a .\n\na a a a a a a .\n\na a a a a a a .\n\n");
    List<Window> windows = new Windows(20, 0).of(pieces);
    assertThat(windows).containsExactly(new Window(0, 0, 16), new Window(16, 16, 24));
  }

  @Test
  void givesEachWindowTheTextBeforeItAsContext() {
    Pieces pieces = pieces("a a a .\na a a .\na a a .\na a a .\n");
    List<Window> windows = new Windows(12, 4).of(pieces);
    assertThat(windows.get(1)).isEqualTo(new Window(8, 12, 16));
  }

  @Test
  void readsAShortTextAtOnce() {
    assertThat(Windows.DEFAULT.of(pieces("a a ."))).containsExactly(new Window(0, 0, 3));
  }

  @Test
  void hasNoWindowOnNothing() {
    assertThat(Windows.DEFAULT.of(pieces(""))).isEmpty();
  }

  @Test
  void refusesContextThatLeavesNoRoom() {
    assertThatThrownBy(() -> new Windows(10, 6)).isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  void everyPieceHasExactlyOneWindow(
      @ForAll @IntRange(min = 1, max = 900) int length,
      @ForAll @IntRange(min = 10, max = 60) int first) {
    Pieces pieces = pieces("a a . a\n".repeat(length / 4 + 1) + "a".repeat(length % 3));
    int own = 0;
    for (Window window : new Windows(60, 12).of(pieces, first)) {
      assertThat(window.own()).isEqualTo(own);
      assertThat(window.length()).isLessThanOrEqualTo(60);
      own = window.end();
    }
    assertThat(own).isEqualTo(pieces.size());
  }

  private static Pieces pieces(String text) {
    return WORD_PIECES.cut(text.codePoints().toArray());
  }
}
