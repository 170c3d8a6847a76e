package io.github.onrecord.evaluation;

/**
 * Counts of right, predicted and gold things of one sort.
 *
 * @param hits how many predicted things are right
 * @param predicted how many were predicted
 * @param gold how many the gold has
 */
public record Score(long hits, long predicted, long gold) {
  static final Score NONE = new Score(0, 0, 0);

  /**
   * @throws IllegalArgumentException if a count is negative
   */
  public Score {
    if (hits < 0 || predicted < 0 || gold < 0) {
      throw new IllegalArgumentException(
          "negative count: %d %d %d".formatted(hits, predicted, gold));
    }
  }

  /** Both together. */
  public Score plus(Score other) {
    return new Score(hits + other.hits, predicted + other.predicted, gold + other.gold);
  }

  /** The share of predicted things that are right; 0 where nothing was predicted. */
  public double precision() {
    return share(hits, predicted);
  }

  /** The share of gold things that were found; 0 where the gold has none. */
  public double recall() {
    return share(hits, gold);
  }

  /** The harmonic mean of precision and recall; 0 where both are. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
