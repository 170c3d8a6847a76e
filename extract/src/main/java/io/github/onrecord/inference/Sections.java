package io.github.onrecord.inference;

import io.github.onrecord.encoding.Gap;
import io.github.onrecord.encoding.Pieces;
import java.util.ArrayList;
import java.util.List;

/** Cuts very long texts into parts that are read one after another. */
final class Sections {
  private Sections() {}

  /** Parts of at most {@code longest} pieces, cut at a paragraph where there is one. */
  static List<Pieces> of(Pieces pieces, int longest) {
    if (pieces.size() <= longest) {
      return List.of(pieces);
    }
    List<Pieces> sections = new ArrayList<>();
    int start = 0;
    while (start < pieces.size()) {
      int end = Math.min(pieces.size(), start + longest);
      int cut = end;
      while (end < pieces.size() && cut > start + longest / 2 && !newLine(pieces, cut)) {
        cut--;
      }
      boolean found = end == pieces.size() || newLine(pieces, cut);
      end = found ? cut : end;
      sections.add(pieces.slice(start, end));
      start = end;
    }
    return sections;
  }

  private static boolean newLine(Pieces pieces, int i) {
    return pieces.gaps()[i] >= Gap.LINE.ordinal();
  }
}
