package io.github.onrecord.decoding;

import java.util.ArrayList;
import java.util.List;

/**
 * A span of word pieces with its role.
 *
 * @param first the first piece
 * @param last the last piece, included
 */
public record TaggedSpan(Role role, int first, int last) {
  /**
   * @throws IllegalArgumentException if the span is reversed
   */
  public TaggedSpan {
    if (first < 0 || last < first) {
      throw new IllegalArgumentException("no span from piece " + first + " to " + last);
    }
  }

  /** The spans that a sequence of labels describes, in their order. */
  public static List<TaggedSpan> of(int[] tags) {
    List<TaggedSpan> spans = new ArrayList<>();
    for (int i = 0; i < tags.length; i++) {
      if (Tag.isBegin(tags[i])) {
        int last = i;
        while (last + 1 < tags.length && tags[last + 1] == tags[i] + 1) {
          last++;
        }
        spans.add(new TaggedSpan(Tag.role(tags[i]), i, last));
      }
    }
    return spans;
  }
}
