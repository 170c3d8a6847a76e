package io.github.onrecord.training;

import io.github.onrecord.text.Passage;
import java.util.BitSet;

/** Tells whether what a reader annotated and what a model found are the same statement. */
final class Alike {
  /** Contents that share so much of what either holds are of the same statement. */
  private static final double SAME = 0.4;

  private Alike() {}

  /** Whether two contents are of the same statement. */
  static boolean same(Passage one, Passage other) {
    return share(one, other) >= SAME;
  }

  /** The code points that both hold over those that either holds, 0 to 1. */
  static double share(Passage one, Passage other) {
    BitSet both = places(one);
    both.and(places(other));
    BitSet any = places(one);
    any.or(places(other));
    return any.isEmpty() ? 0 : (double) both.cardinality() / any.cardinality();
  }

  /** The code points that a passage holds. */
  static BitSet places(Passage passage) {
    BitSet places = new BitSet();
    passage.fragments().forEach(f -> places.set(f.start(), f.end()));
    return places;
  }
}
