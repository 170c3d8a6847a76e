package io.github.onrecord.ledger;

import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where a statement stands, as the tables write places.
 *
 * @param source whom the text names
 * @param cue the words that credit
 * @param content what is said
 * @param same the number that it shares with itself in copies
 */
record Spot(String source, String cue, String content, long same) {
  /** A passage of which less is shared is another one. */
  private static final double LIKE = 0.5;

  /**
   * The one whose words are most like these, if any are like them; of equals, one of the source.
   */
  <T> Optional<T> nearest(Collection<T> all, Function<T, Spot> spot) {
    Comparator<T> byLikeness = Comparator.comparingDouble(each -> likeness(spot.apply(each)));
    return all.stream()
        .filter(each -> likeness(spot.apply(each)) >= LIKE)
        .max(byLikeness.thenComparing(each -> source.equals(spot.apply(each).source)));
  }

  /**
   * The share of the words of both that both have; of the crediting words where nothing is said.
   */
  private double likeness(Spot other) {
    BitSet both = bits();
    both.and(other.bits());
    BitSet either = bits();
    either.or(other.bits());
    return either.isEmpty() ? 0 : (double) both.cardinality() / either.cardinality();
  }

  private BitSet bits() {
    String places = content.isEmpty() ? cue : content;
    BitSet bits = new BitSet();
    for (String place : places.isEmpty() ? new String[0] : places.split(" ")) {
      int dash = place.indexOf('-');
      bits.set(
          Integer.parseInt(place.substring(0, dash)), Integer.parseInt(place.substring(dash + 1)));
    }
    return bits;
  }
}
