package io.github.onrecord.evaluation;

import io.github.onrecord.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Puts spans that readers marked in any order into the order of the text. */
final class Spans {
  private Spans() {}

  /** In order, overlapping ones made one; touching ones stay two. */
  static List<Span> merged(Collection<Span> spans) {
    List<Span> merged = new ArrayList<>();
    for (Span span : spans.stream().sorted().toList()) {
      int last = merged.size() - 1;
      if (last >= 0 && merged.get(last).overlaps(span)) {
        merged.set(last, union(merged.get(last), span));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }

  /** From the first to the last, with all between. */
  static Optional<Span> hull(Collection<Span> spans) {
    return spans.stream().reduce(Spans::union);
  }

  private static Span union(Span one, Span other) {
    return new Span(Math.min(one.start(), other.start()), Math.max(one.end(), other.end()));
  }
}
