package io.github.onrecord.evaluation;

import io.github.onrecord.text.ArticleText;
import io.github.onrecord.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The tokens of a text: runs of word characters, and single other characters that are no space.
 *
 * <p>A word character is a letter, a number or the underscore, in any script; combining marks are
 * not. Java's own {@code \w} draws the line elsewhere in either of its modes.
 */
final class Tokens {
  private static final String TRIMMED = " \t\r\n.,;:";

  private final int[] codePoints;
  private final List<Span> tokens = new ArrayList<>();

  Tokens(ArticleText text) {
    codePoints = text.codePoints();
    int start = 0;
    while (start < codePoints.length) {
      int end = start + 1;
      if (isWord(codePoints[start])) {
        while (end < codePoints.length && isWord(codePoints[end])) {
          end++;
        }
      }
      if (!isSpace(codePoints[start])) {
        tokens.add(new Span(start, end));
      }
      start = end;
    }
  }

  int size() {
    return tokens.size();
  }

  /** The numbers of the tokens of which at least a character is in one of the spans. */
  BitSet in(Collection<Span> spans) {
    BitSet covered = new BitSet();
    for (Span span : spans) {
      for (int i = firstEndingAfter(span.start());
          i < tokens.size() && tokens.get(i).start() < span.end();
          i++) {
        covered.set(i);
      }
    }
    return covered;
  }

  /** The span without white space and {@code .,;:} at its ends; none where nothing is left. */
  Optional<Span> trimmed(Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && TRIMMED.indexOf(codePoints[start]) >= 0) {
      start++;
    }
    while (end > start && TRIMMED.indexOf(codePoints[end - 1]) >= 0) {
      end--;
    }
    return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private static boolean isWord(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER ->
          true;
      default -> codePoint == '_';
    };
  }

  private static boolean isSpace(int codePoint) {
    boolean nextLine = codePoint == 0x85;
    return nextLine || Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
  }
}
