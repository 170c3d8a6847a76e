package io.github.onrecord.encoding;

import io.github.onrecord.text.Span;

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

  /** The characters from the first of the pieces to the last, both included. */
  public Span span(int first, int last) {
    return new Span(starts[first], ends[last]);
  }
}
