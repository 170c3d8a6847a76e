package io.github.onrecord.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * A gold and a predicted thing that may be the same.
 *
 * @param first how alike they are
 * @param second how alike they are in what decides between equals
 * @param gold the number of the gold thing
 * @param predicted the number of the predicted thing
 */
record Pair(double first, int second, int gold, int predicted) {
  private static final Comparator<Pair> BEST_FIRST =
      Comparator.comparingDouble(Pair::first)
          .thenComparingInt(Pair::second)
          .reversed()
          .thenComparingInt(Pair::gold)
          .thenComparingInt(Pair::predicted);

  /** Takes the best pairs first, each thing at most once; of equals, the earlier in the text. */
  static List<Pair> oneToOne(List<Pair> candidates) {
    BitSet gold = new BitSet();
    BitSet predicted = new BitSet();
    List<Pair> taken = new ArrayList<>();
    for (Pair pair : candidates.stream().sorted(BEST_FIRST).toList()) {
      if (!gold.get(pair.gold) && !predicted.get(pair.predicted)) {
        gold.set(pair.gold);
        predicted.set(pair.predicted);
        taken.add(pair);
      }
    }
    return taken;
  }
}
