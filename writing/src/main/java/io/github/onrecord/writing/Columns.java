package io.github.onrecord.writing;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jline.utils.WCWidth;

/** Measures text in the columns of a terminal and breaks it into lines. */
final class Columns {
  /**
   * A line of a longer text.
   *
   * @param start its first char
   * @param end one past its last char, the blank at the break left out
   */
  record Line(int start, int end) {}

  private final String text;
  private final int width;
  private final List<Line> lines = new ArrayList<>();
  private int start;
  private int used;

  private Columns(String text, int width) {
    this.text = text;
    this.width = width;
  }

  /** The columns that {@code text} takes; a grapheme cluster takes those of its widest form. */
  static int width(String text) {
    int columns = 0;
    for (int i = 0; i < text.length(); i += WCWidth.charCountForGraphemeCluster(text, i)) {
      columns += Math.max(0, WCWidth.wcwidthForGraphemeCluster(text, i));
    }
    return columns;
  }

  /**
   * Breaks where the Unicode rules allow it, and inside a word only where that alone is too wide.
   *
   * @param width the columns of a line, at least 2
   */
  static List<Line> wrap(String text, int width) {
    Columns columns = new Columns(text, width);
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    breaks.setText(text);
    int from = 0;
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      columns.add(from, to);
      from = to;
    }
    columns.breakAt(text.length());
    return columns.lines;
  }

  private void add(int from, int to) {
    int bareEnd = withoutBlank(from, to);
    int bare = width(text.substring(from, bareEnd));
    if (used > 0 && used + bare > width) {
      breakAt(from);
    }
    if (bare > width) {
      addTooWide(from, bareEnd);
    } else {
      used += bare;
    }
    used += to - bareEnd;
  }

  private void addTooWide(int from, int to) {
    int next;
    for (int i = from; i < to; i = next) {
      next = Math.min(to, i + WCWidth.charCountForGraphemeCluster(text, i));
      int columns = width(text.substring(i, next));
      if (used > 0 && used + columns > width) {
        breakAt(i);
      }
      used += columns;
    }
  }

  private void breakAt(int end) {
    int bare = withoutBlank(start, end);
    if (bare > start) {
      lines.add(new Line(start, bare));
    }
    start = end;
    used = 0;
  }

  private int withoutBlank(int from, int to) {
    int end = to;
    while (end > from && text.charAt(end - 1) == ' ') {
      end--;
    }
    return end;
  }
}
