package io.github.onrecord.positions;

import io.github.onrecord.claim.Stance;
import java.util.List;

/**
 * Tells from the content of a statement alone whether reading it as a whole, which takes three
 * times as long, may find that it speaks to a claim: a cascade (Viola and Jones 2001, "Rapid object
 * detection using a boosted cascade of simple features").
 */
@FunctionalInterface
interface Glance {
  /**
   * Half of the statements of an article are less likely to speak to a claim than this, and of
   * those that are taken to speak to it when all are read as wholes, three in a hundred: chosen on
   * the articles learned from, each judged by weights that did not see it.
   */
  double LEAST = 0.08;

  /** Whether a statement may speak to the claim. */
  boolean passes(Features glance);

  /** Decides by a regression. */
  static Glance of(Stances stances) {
    return glance -> speaks(stances.probabilities(glance)) >= LEAST;
  }

  private static double speaks(List<Double> probabilities) {
    return 1 - probabilities.get(Stance.values().length);
  }
}
