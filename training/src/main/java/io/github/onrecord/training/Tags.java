package io.github.onrecord.training;

import io.github.onrecord.decoding.Tag;
import io.github.onrecord.encoding.Window;
import java.util.Arrays;

/** Gold labels as a window shows them. */
final class Tags {
  private Tags() {}

  /** The labels of a window's pieces; a span that it cuts off begins at the window's start. */
  static int[] within(int[] tags, Window window) {
    int[] part = Arrays.copyOfRange(tags, window.start(), window.end());
    if (Tag.isInside(part[0])) {
      part[0]--;
    }
    return part;
  }
}
