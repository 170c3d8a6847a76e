package io.github.onrecord.encoding;

import io.github.onrecord.text.Span;
import java.util.Arrays;

/**
 * A text as word pieces. All arrays have one element a piece; they are shared, not copied, and must
 * not be written to.
 *
 * @param ids numbers in the vocabulary
 * @param starts first code point of each piece
 * @param ends one past the last code point of each piece
 * @param quotes ordinals of {@link QuoteState}
 * @param shapes ordinals of {@link Shape}
 * @param gaps ordinals of {@link Gap}
 */
@SuppressWarnings("ArrayRecordComponent") // one record for a whole article, never compared
public record Pieces(int[] ids, int[] starts, int[] ends, int[] quotes, int[] shapes, int[] gaps) {

  /** The number of pieces. */
  public int size() {
    return ids.length;
  }

  /** The pieces from {@code start} to before {@code end}; their places in the text stay. */
  public Pieces slice(int start, int end) {
    return new Pieces(
        Arrays.copyOfRange(ids, start, end),
        Arrays.copyOfRange(starts, start, end),
        Arrays.copyOfRange(ends, start, end),
        Arrays.copyOfRange(quotes, start, end),
        Arrays.copyOfRange(shapes, start, end),
        Arrays.copyOfRange(gaps, start, end));
  }

  /** The characters from the first of the pieces to the last, both included. */
  public Span span(int first, int last) {
    return new Span(starts[first], ends[last]);
  }
}
