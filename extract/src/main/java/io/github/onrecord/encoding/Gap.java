package io.github.onrecord.encoding;

/** What stands between a piece and the one before it. */
public enum Gap {
  /** Nothing. */
  NONE,
  /** White space within a line. */
  SPACE,
  /** A line break. */
  LINE,
  /** A blank line, or the start of the text. */
  PARAGRAPH;

  /** The gap that {@code text} holds from {@code start} to {@code end}, in code points. */
  static Gap of(int[] text, int start, int end) {
    if (start == 0) {
      return PARAGRAPH;
    }
    int lines = 0;
    for (int i = start; i < end; i++) {
      lines += text[i] == '\n' ? 1 : 0;
    }
    if (lines > 0) {
      return lines > 1 ? PARAGRAPH : LINE;
    }
    return end > start ? SPACE : NONE;
  }
}
