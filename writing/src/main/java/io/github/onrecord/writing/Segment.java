package io.github.onrecord.writing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A stretch of text in which the same marks hold throughout.
 *
 * @param start its first code point
 * @param end one past its last code point
 * @param marks those that cover it, the longest first; of links only the shortest, at the end,
 *     because a page allows none within another
 */
record Segment(int start, int end, List<Mark> marks) {
  /** The same everywhere, so that neighbours share what holds for both. */
  private static final Comparator<Mark> LONGEST_FIRST =
      Comparator.comparingInt((Mark mark) -> mark.span().length())
          .reversed()
          .thenComparing(Mark::span)
          .thenComparing(Mark::style)
          .thenComparing(Mark::id);

  /** Cuts a block where any mark begins or ends. */
  static List<Segment> of(Block block, List<Mark> marks) {
    List<Mark> here = marks.stream().filter(block::touches).sorted(LONGEST_FIRST).toList();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(block.end()));
    here.forEach(mark -> cuts.add(Math.max(block.start(), mark.span().start())));
    here.forEach(mark -> cuts.add(Math.min(block.end(), mark.span().end())));
    List<Segment> segments = new ArrayList<>();
    int start = block.start();
    for (int end : cuts) {
      if (end > start) {
        segments.add(of(start, end, here));
        start = end;
      }
    }
    return segments;
  }

  private static Segment of(int start, int end, List<Mark> marks) {
    List<Mark> all =
        marks.stream()
            .filter(mark -> mark.span().start() < end && mark.span().end() > start)
            .toList();
    Stream<Mark> spans = all.stream().filter(mark -> !mark.isLink());
    Optional<Mark> link = all.stream().filter(Mark::isLink).reduce((longer, shorter) -> shorter);
    return new Segment(start, end, Stream.concat(spans, link.stream()).toList());
  }
}
