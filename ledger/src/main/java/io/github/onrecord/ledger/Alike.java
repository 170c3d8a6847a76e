package io.github.onrecord.ledger;

import java.util.Objects;

/**
 * Two statements of one speaker that are about the same, so far as their words tell.
 *
 * @param earlier said on a day before the other
 * @param later the other
 * @param likeness the cosine of the angle between their meanings
 */
public record Alike(Found earlier, Found later, double likeness) {
  /** Refuses null. */
  public Alike {
    Objects.requireNonNull(earlier, "earlier");
    Objects.requireNonNull(later, "later");
  }
}
