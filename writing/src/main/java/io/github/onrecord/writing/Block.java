package io.github.onrecord.writing;

import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph of an article.
 *
 * @param start its first code point
 * @param end one past its last code point
 * @param wrapped whether its line breaks only fill lines, as in text wrapped for a terminal
 */
record Block(int start, int end, boolean wrapped) {
  private static final int SHORTEST_WRAPPED = 45;
  private static final int LONGEST_WRAPPED = 100;

  /**
   * Splits a text at its blank lines or, where it has none, at every line break. There is always at
   * least one block.
   */
  static List<Block> of(int[] text) {
    List<Block> lines = lines(text);
    List<Block> blocks = new ArrayList<>();
    List<Block> open = new ArrayList<>();
    boolean byBlankLine = hasBlankLineInside(lines, text);
    for (Block line : lines) {
      boolean blank = line.isBlank(text);
      if (!blank) {
        open.add(line);
      }
      if ((blank || !byBlankLine) && !open.isEmpty()) {
        blocks.add(join(open));
        open.clear();
      }
    }
    if (!open.isEmpty()) {
      blocks.add(join(open));
    }
    return blocks.isEmpty() ? List.of(new Block(0, text.length, false)) : blocks;
  }

  private static List<Block> lines(int[] text) {
    List<Block> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length; i++) {
      if (isBreak(text[i])) {
        lines.add(new Block(start, i, false));
        i += text[i] == '\r' && i + 1 < text.length && text[i + 1] == '\n' ? 1 : 0;
        start = i + 1;
      }
    }
    lines.add(new Block(start, text.length, false));
    return lines;
  }

  private static boolean hasBlankLineInside(List<Block> lines, int[] text) {
    boolean textBefore = false;
    boolean blankAfterText = false;
    for (Block line : lines) {
      boolean blank = line.isBlank(text);
      if (!blank && blankAfterText) {
        return true;
      }
      textBefore |= !blank;
      blankAfterText |= textBefore && blank;
    }
    return false;
  }

  private static Block join(List<Block> lines) {
    boolean filled =
        lines.size() > 1
            && lines.stream().allMatch(line -> line.length() <= LONGEST_WRAPPED)
            && lines.subList(0, lines.size() - 1).stream()
                .allMatch(line -> line.length() >= SHORTEST_WRAPPED);
    return new Block(lines.get(0).start, lines.get(lines.size() - 1).end, filled);
  }

  /** Whether any of the mark stands in it. */
  boolean touches(Mark mark) {
    return mark.span().start() < end && mark.span().end() > start;
  }

  private int length() {
    return end - start;
  }

  private boolean isBlank(int[] text) {
    for (int i = start; i < end; i++) {
      if (!Character.isWhitespace(text[i])) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBreak(int c) {
    return c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
  }
}
