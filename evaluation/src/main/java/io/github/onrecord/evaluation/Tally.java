package io.github.onrecord.evaluation;

import java.util.Optional;

/**
 * How many of some things are right.
 *
 * @param right how many are right
 * @param all how many there are
 */
public record Tally(long right, long all) {
  static final Tally NONE = new Tally(0, 0);

  /**
   * @throws IllegalArgumentException if more are right than there are
   */
  public Tally {
    if (right < 0 || right > all) {
      throw new IllegalArgumentException("%d of %d are right".formatted(right, all));
    }
  }

  /** Both together. */
  public Tally plus(Tally other) {
    return new Tally(right + other.right, all + other.all);
  }

  /** The share that is right; none of nothing. */
  public Optional<Double> share() {
    return all == 0 ? Optional.empty() : Optional.of((double) right / all);
  }
}
