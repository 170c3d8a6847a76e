package io.github.onrecord.claim;

import io.github.onrecord.speaker.Speaker;
import java.util.Objects;

/**
 * A speaker who stands elsewhere than before.
 *
 * @param from the earlier stance
 * @param to the later one
 * @param before a statement of the earlier stance
 * @param after one of the later
 */
public record Change(Speaker speaker, Stance from, Stance to, Evidence before, Evidence after) {
  /**
   * @throws IllegalArgumentException if nothing changed
   */
  public Change {
    Objects.requireNonNull(speaker, "speaker");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    if (from == to) {
      throw new IllegalArgumentException("no change: " + from);
    }
  }
}
