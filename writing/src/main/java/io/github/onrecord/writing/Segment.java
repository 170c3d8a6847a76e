package io.github.onrecord.writing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A stretch of text in which the same marks hold throughout.
 *
 * @param start its first code point
 * @param end one past its last code point
 * @param marks all that cover it, the longest first
 */
record Segment(int start, int end, List<Mark> marks) {
  private static final Comparator<Mark> LONGEST_FIRST =
      Comparator.comparingInt((Mark mark) -> mark.span().length()).reversed();

  /** Cuts a block where any mark begins or ends, so that no two overlap. */
  static List<Segment> of(Block block, List<Mark> marks) {
    List<Mark> here =
        marks.stream()
            .filter(mark -> mark.span().start() < block.end() && mark.span().end() > block.start())
            .sorted(LONGEST_FIRST)
            .toList();
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

  /** The style classes; empty where nothing is marked. */
  String style() {
    List<String> classes = new ArrayList<>();
    List<Mark> content = with(Mark.Role.CONTENT);
    if (!content.isEmpty()) {
      classes.add(content.size() == 1 ? "content" : "content inner");
      if (content.stream().anyMatch(mark -> mark.statement().denies() && begins(mark))) {
        classes.add("denied");
      }
      if (!innermost(content).isCertain()) {
        classes.add("maybe");
      }
    }
    if (!with(Mark.Role.CUE).isEmpty()) {
      classes.add("cue");
    }
    source().ifPresent(source -> classes.add("source " + source.hue()));
    return String.join(" ", classes);
  }

  private Optional<NumberedStatement> source() {
    List<Mark> sources = with(Mark.Role.SOURCE);
    return sources.isEmpty() ? Optional.empty() : Optional.of(innermost(sources));
  }

  private boolean begins(Mark mark) {
    return mark.span().start() == start;
  }

  private List<Mark> with(Mark.Role role) {
    return marks.stream().filter(mark -> mark.role() == role).toList();
  }

  private static NumberedStatement innermost(List<Mark> marks) {
    return marks.get(marks.size() - 1).statement();
  }

  private static Segment of(int start, int end, List<Mark> marks) {
    return new Segment(
        start,
        end,
        marks.stream()
            .filter(mark -> mark.span().start() < end && mark.span().end() > start)
            .toList());
  }
}
