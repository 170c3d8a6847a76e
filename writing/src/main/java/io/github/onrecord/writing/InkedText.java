package io.github.onrecord.writing;

import java.util.ArrayList;
import java.util.List;

/** Words in several inks that are wrapped and painted together. */
final class InkedText {
  private record Run(int end, Ink ink) {}

  private final StringBuilder words = new StringBuilder();
  private final List<Run> runs = new ArrayList<>();

  /** Adds the words on the same line, made harmless. */
  InkedText add(Ink ink, String added) {
    return append(ink, Visible.line(added));
  }

  /** Adds the words with a dot between them and those before. */
  InkedText item(Ink ink, String added) {
    return words.isEmpty() ? add(ink, added) : gap(" · ").add(ink, added);
  }

  /** Adds a separator of our own as it is. */
  InkedText gap(String separator) {
    return append(Ink.DIM, separator);
  }

  /** The lines of at most {@code width} columns. */
  List<String> lines(int width, boolean colour) {
    String all = words.toString();
    return Columns.wrap(all, width).stream()
        .map(line -> colour ? paint(all, line) : all.substring(line.start(), line.end()))
        .toList();
  }

  private InkedText append(Ink ink, String added) {
    words.append(added);
    int last = runs.size() - 1;
    if (last >= 0 && runs.get(last).ink() == ink) {
      runs.remove(last);
    }
    runs.add(new Run(words.length(), ink));
    return this;
  }

  private String paint(String all, Columns.Line line) {
    StringBuilder painted = new StringBuilder();
    int start = 0;
    for (Run run : runs) {
      int from = Math.max(start, line.start());
      int to = Math.min(run.end(), line.end());
      if (from < to) {
        painted.append(run.ink().paint(all.substring(from, to)));
      }
      start = run.end();
    }
    return painted.toString();
  }
}
