package io.github.onrecord.decoding;

import io.github.onrecord.encoding.Pieces;
import io.github.onrecord.encoding.QuoteState;
import io.github.onrecord.encoding.Shape;

/**
 * Sets the ends of a content so that its quotation marks come in pairs: a mark whose partner stands
 * just outside takes it in, and a mark that belongs to something else is left out.
 */
final class BalancedQuotes {
  private final Pieces pieces;
  private final int[] tags;

  /**
   * @param tags labels of the pieces; only what is outside of all spans is taken in
   */
  BalancedQuotes(Pieces pieces, int[] tags) {
    this.pieces = pieces;
    this.tags = tags;
  }

  TaggedSpan of(TaggedSpan content) {
    int first = content.first();
    int last = content.last();
    if (first < last && is(first, QuoteState.CLOSING)) {
      first++;
    }
    if (first < last && is(last, QuoteState.OPENING)) {
      last--;
    }
    int close = closingAfter(last);
    if (open(first, last) && close > last) {
      last = close;
    }
    if (closed(first, last) && free(first - 1) && is(first - 1, QuoteState.OPENING)) {
      first--;
    }
    return new TaggedSpan(content.role(), first, last);
  }

  /** Whether the last mark in the span opens a quotation that does not end there. */
  private boolean open(int first, int last) {
    for (int i = last; i >= first; i--) {
      if (is(i, QuoteState.OPENING) || is(i, QuoteState.CLOSING)) {
        return is(i, QuoteState.OPENING);
      }
    }
    return false;
  }

  /** Whether the first mark in the span closes a quotation that does not begin there. */
  private boolean closed(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (is(i, QuoteState.OPENING) || is(i, QuoteState.CLOSING)) {
        return is(i, QuoteState.CLOSING);
      }
    }
    return false;
  }

  /** The closing mark right after the span, or with one punctuation mark between; else -1. */
  private int closingAfter(int last) {
    if (!free(last + 1)) {
      return -1;
    }
    if (is(last + 1, QuoteState.CLOSING)) {
      return last + 1;
    }
    boolean punctuation = pieces.shapes()[last + 1] == Shape.OTHER.ordinal();
    boolean closes = punctuation && free(last + 2) && is(last + 2, QuoteState.CLOSING);
    return closes ? last + 2 : -1;
  }

  private boolean free(int piece) {
    return piece >= 0 && piece < tags.length && tags[piece] == Tag.OUTSIDE;
  }

  private boolean is(int piece, QuoteState state) {
    return pieces.quotes()[piece] == state.ordinal();
  }
}
