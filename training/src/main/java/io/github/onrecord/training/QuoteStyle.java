package io.github.onrecord.training;

import io.github.onrecord.encoding.Quotations;
import io.github.onrecord.encoding.QuoteState;
import java.util.Random;

/** How a newspaper prints quotation marks. */
enum QuoteStyle {
  /** As they stand. */
  SAME('\0', '\0'),
  /** Straight double marks. */
  STRAIGHT('"', '"'),
  /** Curly double marks. */
  CURLY('“', '”'),
  /** Curly single marks, as in many British papers. */
  BRITISH('‘', '’'),
  /** Straight single marks. */
  SINGLE('\'', '\'');

  private final int opening;
  private final int closing;

  QuoteStyle(int opening, int closing) {
    this.opening = opening;
    this.closing = closing;
  }

  /** Mostly as they stand. */
  static QuoteStyle random(Random random) {
    double r = random.nextDouble();
    if (r < 0.15) {
      return STRAIGHT;
    }
    if (r < 0.3) {
      return CURLY;
    }
    return r < 0.36 ? BRITISH : r < 0.4 ? SINGLE : SAME;
  }

  /** The text with the marks of its quotations replaced, one for one. */
  int[] apply(int[] text) {
    if (this == SAME) {
      return text;
    }
    Quotations quotations = Quotations.of(text);
    int[] changed = text.clone();
    for (int i = 0; i < text.length; i++) {
      QuoteState state = quotations.at(i);
      if (state == QuoteState.OPENING) {
        changed[i] = opening;
      } else if (state == QuoteState.CLOSING) {
        changed[i] = closing;
      }
    }
    return changed;
  }
}
