package io.github.onrecord.decoding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.encoding.Pieces;
import io.github.onrecord.encoding.Vocabulary;
import io.github.onrecord.encoding.WordPieces;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BalancedQuotesTest {
  /** Pieces 0 to 7, the marks at 1 and 6. */
  private static final Pieces PIECES = pieces("said “ it rained hard . ” Bello");

  @ParameterizedTest(name = "{0} to {1} becomes {2} to {3}")
  @CsvSource({
    "1, 5, 1, 6",
    "1, 4, 1, 6",
    "2, 6, 1, 6",
    "1, 6, 1, 6",
    "2, 5, 2, 5",
    "6, 7, 7, 7",
    "0, 1, 0, 0",
    "1, 3, 1, 3",
  })
  void pairsTheMarks(int first, int last, int balancedFirst, int balancedLast) {
    assertThat(balanced(first, last, new int[PIECES.size()]))
        .isEqualTo(content(balancedFirst, balancedLast));
  }

  @Test
  void takesNothingFromAnotherSpan() {
    int[] tags = new int[PIECES.size()];
    tags[6] = Tag.begin(Role.CUE);
    assertThat(balanced(1, 5, tags)).isEqualTo(content(1, 5));
  }

  @Test
  void staysInsideTheText() {
    Pieces open = pieces("“ it rained");
    TaggedSpan all = content(0, 2);
    assertThat(new BalancedQuotes(open, new int[3]).of(all)).isEqualTo(all);
  }

  private static TaggedSpan balanced(int first, int last, int[] tags) {
    return new BalancedQuotes(PIECES, tags).of(content(first, last));
  }

  private static TaggedSpan content(int first, int last) {
    return new TaggedSpan(Role.CONTENT, first, last);
  }

  private static Pieces pieces(String text) {
    return new WordPieces(new Vocabulary(List.of("[UNK]", "[CLS]", "[SEP]")))
        .cut(text.codePoints().toArray());
  }
}
