package io.github.onrecord.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BlockTest {
  private static List<String> blocks(String text) {
    int[] codePoints = text.codePoints().toArray();
    return Block.of(codePoints).stream()
        .map(block -> new String(codePoints, block.start(), block.end() - block.start()))
        .toList();
  }

  @Test
  void splitsAtBlankLinesWhereThereAreAny() {
    assertThat(blocks("\n\nOne\ntwo\n \t\n\nThree\n")).containsExactly("One\ntwo", "Three");
    assertThat(blocks("One\r\ntwo\r\n\r\nThree")).containsExactly("One\r\ntwo", "Three");
  }

  @Test
  void splitsAtEveryLineWhereThereAreNone() {
    assertThat(blocks("HOST: Well?\r\nGUEST: 🌧 Rain.\r\n"))
        .containsExactly("HOST: Well?", "GUEST: 🌧 Rain.");
  }

  @Test
  void knowsLinesThatAreOnlyFilled() {
    String filled = "A text that somebody wrapped for a terminal a long\ntime ago.\n\nEnd.";
    String verse = "Rain on the roof,\nrain on the road.\n\nEnd.";
    assertThat(Block.of(filled.codePoints().toArray()).get(0).wrapped()).isTrue();
    assertThat(Block.of(verse.codePoints().toArray()).get(0).wrapped()).isFalse();
  }

  @Test
  void isOneBlockWithoutText() {
    assertThat(blocks("")).containsExactly("");
    assertThat(blocks("\n \n")).containsExactly("\n \n");
  }
}
