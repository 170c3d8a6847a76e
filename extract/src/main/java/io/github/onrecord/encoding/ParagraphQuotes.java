package io.github.onrecord.encoding;

import io.github.onrecord.text.Span;
import java.util.List;

/** Pairs the quotation marks of one paragraph. */
final class ParagraphQuotes {
  private final int[] text;
  private final int start;
  private final int end;
  private final QuoteMarks marks;

  ParagraphQuotes(int[] text, int start, int end) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.marks = new QuoteMarks(text, start, end);
  }

  void mark(QuoteState[] states, List<Span> spans) {
    int i = start;
    while (i < end) {
      int close = closeOf(i);
      if (close < 0) {
        i++;
        continue;
      }
      fill(states, i, close);
      spans.add(new Span(i, Math.min(close + 1, end)));
      i = close + 1;
    }
  }

  /**
   * The mark that closes the quotation opened at {@code i}; the end of the paragraph where a double
   * quotation stays open; -1 where none is opened.
   */
  private int closeOf(int i) {
    if (QuoteMarks.isDouble(text[i]) && marks.opensDouble(i)) {
      return closeOfDouble(i);
    }
    return QuoteMarks.isSingle(text[i]) && marks.opensSingle(i) ? closeOfSingle(i) : -1;
  }

  private int closeOfDouble(int open) {
    for (int i = open + 1; i < end; i++) {
      if (QuoteMarks.isDouble(text[i]) && closes(open, i)) {
        return i;
      }
    }
    return end;
  }

  private boolean closes(int open, int i) {
    boolean nestedCurly = text[i] == '“' && text[open] != '„' && text[open] != '”';
    return !nestedCurly && marks.closesDouble(i);
  }

  /** Prefers a mark behind punctuation, since one behind a letter may be an apostrophe. */
  private int closeOfSingle(int open) {
    int first = -1;
    for (int i = open + 1; i < end; i++) {
      boolean nextOpens = QuoteMarks.isSingle(text[i]) && marks.opensSingle(i);
      if (first >= 0 && nextOpens) {
        return first;
      }
      if (!QuoteMarks.isSingle(text[i]) || !marks.closesSingle(i)) {
        continue;
      }
      if (marks.followsPunctuation(i)) {
        return first >= 0 && !plural(first) ? first : i;
      }
      first = first < 0 || plural(first) ? i : first;
    }
    return first;
  }

  private boolean plural(int i) {
    return text[i - 1] == 's';
  }

  private void fill(QuoteState[] states, int open, int close) {
    states[open] = QuoteState.OPENING;
    for (int i = open + 1; i < close; i++) {
      states[i] = QuoteState.INSIDE;
    }
    if (close < end) {
      states[close] = QuoteState.CLOSING;
    }
    boolean outerDouble = QuoteMarks.isDouble(text[open]);
    for (int i = open + 1; i < close; i++) {
      boolean inner =
          outerDouble
              ? QuoteMarks.isSingle(text[i]) && marks.opensSingle(i)
              : QuoteMarks.isDouble(text[i]) && marks.opensDouble(i);
      int innerClose = inner ? closeOf(i) : -1;
      if (innerClose > i && innerClose < close) {
        for (int j = i; j <= innerClose; j++) {
          states[j] = QuoteState.NESTED;
        }
        i = innerClose;
      }
    }
  }
}
