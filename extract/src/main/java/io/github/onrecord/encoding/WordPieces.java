package io.github.onrecord.encoding;

import java.text.Normalizer;

/**
 * Cuts text into the word pieces of an uncased BERT vocabulary and keeps the exact place of each.
 *
 * <p>Words are split at white space and punctuation, lower-cased and stripped of accents, and cut
 * by greedy longest match first (Wu et al. 2016, "Google's Neural Machine Translation System").
 * Library tokenizers lose offsets where accents or control characters are removed, so this one
 * normalises code point by code point.
 */
public final class WordPieces {
  private static final int LONGEST_WORD = 100;

  private final Vocabulary vocabulary;

  /** Cuts into the pieces of {@code vocabulary}. */
  public WordPieces(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * Cuts a text into pieces.
   *
   * @param text its code points
   */
  public Pieces cut(int[] text) {
    Cutting cutting = new Cutting(text);
    int i = 0;
    while (i < text.length) {
      int end = wordEnd(text, i);
      if (end > i) {
        cutting.word(i, end);
      }
      i = Math.max(end, i + 1);
    }
    return cutting.pieces();
  }

  /** One past the word that begins at {@code start}; {@code start} itself where none does. */
  private static int wordEnd(int[] text, int start) {
    if (isSpace(text[start])) {
      return start;
    }
    if (standsAlone(text[start])) {
      return start + 1;
    }
    int end = start + 1;
    while (end < text.length && !isSpace(text[end]) && !standsAlone(text[end])) {
      end++;
    }
    return end;
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT
        || c == 0xFFFD;
  }

  private static boolean standsAlone(int c) {
    boolean asciiSymbol = c < 128 && !Character.isLetterOrDigit(c);
    return asciiSymbol || isPunctuation(c) || Character.isIdeographic(c);
  }

  private static boolean isPunctuation(int c) {
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  /** Lower-cased and without accents; several characters or none where normalising makes them. */
  private static String normalised(int c) {
    if (c < 128) {
      return Character.toString(Character.toLowerCase(c));
    }
    String lower = Character.toString(c).toLowerCase(java.util.Locale.ROOT);
    String decomposed = Normalizer.normalize(lower, Normalizer.Form.NFD);
    StringBuilder kept = new StringBuilder();
    decomposed
        .codePoints()
        .filter(d -> Character.getType(d) != Character.NON_SPACING_MARK)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  /** One text being cut. */
  private final class Cutting {
    private final int[] text;
    private final Quotations quotations;
    private final IntList ids = new IntList();
    private final IntList starts = new IntList();
    private final IntList ends = new IntList();
    private final IntList quotes = new IntList();
    private final IntList shapes = new IntList();
    private final IntList gaps = new IntList();
    private int last;

    Cutting(int[] text) {
      this.text = text;
      this.quotations = Quotations.of(text);
    }

    void word(int start, int end) {
      StringBuilder word = new StringBuilder();
      IntList places = new IntList();
      for (int i = start; i < end; i++) {
        String normalised = normalised(text[i]);
        word.append(normalised);
        for (int k = 0; k < normalised.length(); k++) {
          places.add(i);
        }
      }
      if (word.isEmpty()) {
        return;
      }
      int shape = Shape.of(text, start, end).ordinal();
      int gap = Gap.of(text, last, start).ordinal();
      last = end;
      if (places.size() > LONGEST_WORD
          || !match(word.toString(), places.toArray(), end, shape, gap)) {
        piece(vocabulary.unknown(), start, end, shape, gap);
      }
    }

    /** Adds the pieces of a word, or nothing and false where the vocabulary cannot spell it. */
    private boolean match(String word, int[] places, int end, int shape, int gap) {
      IntList found = new IntList();
      IntList bounds = new IntList();
      int from = 0;
      while (from < word.length()) {
        int to = word.length();
        int id = -1;
        while (to > from && id < 0) {
          id = vocabulary.id((from > 0 ? "##" : "") + word.substring(from, to));
          to -= id < 0 ? 1 : 0;
        }
        if (id < 0) {
          return false;
        }
        found.add(id);
        bounds.add(to);
        from = to;
      }
      add(found.toArray(), bounds.toArray(), places, end, shape, gap);
      return true;
    }

    /** Each piece ends where the next begins, so that accents stay with their letters. */
    private void add(int[] found, int[] bounds, int[] places, int end, int shape, int gap) {
      int from = 0;
      for (int i = 0; i < found.length; i++) {
        int start = places[from];
        int next = bounds[i] < places.length ? places[bounds[i]] : end;
        piece(found[i], start, Math.max(start + 1, next), shape, i == 0 ? gap : Gap.NONE.ordinal());
        from = bounds[i];
      }
    }

    private void piece(int id, int start, int end, int shape, int gap) {
      ids.add(id);
      starts.add(start);
      ends.add(end);
      quotes.add(quotations.at(start).ordinal());
      shapes.add(shape);
      gaps.add(gap);
    }

    Pieces pieces() {
      return new Pieces(
          ids.toArray(),
          starts.toArray(),
          ends.toArray(),
          quotes.toArray(),
          shapes.toArray(),
          gaps.toArray());
    }
  }
}
