package io.github.onrecord.stance;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How much it tells that two texts share a word piece. The vocabulary lists its words by falling
 * frequency, so that the number of a piece stands in for its inverse document frequency.
 */
final class PieceWeights {
  private static final String MOST_FREQUENT = "the";
  private static final double COMMON = 50;

  /** Words by which reports are rejected: an article's stand often lies in their sentences. */
  private static final Set<String> REFUTING =
      Set.of(
          "hoax",
          "fake",
          "false",
          "untrue",
          "denied",
          "denies",
          "deny",
          "denial",
          "refuted",
          "dismissed",
          "rejected",
          "debunked",
          "fabricated",
          "incorrect",
          "inaccurate",
          "satire",
          "satirical",
          "rumor",
          "rumors",
          "rumour",
          "rumours",
          "retracted",
          "doubt",
          "myth");

  private final int frequent;
  private final Set<Integer> refuting;

  private PieceWeights(int frequent, Set<Integer> refuting) {
    this.frequent = frequent;
    this.refuting = refuting;
  }

  static PieceWeights of(List<String> pieces) {
    Set<Integer> refuting = new HashSet<>();
    for (int i = 0; i < pieces.size(); i++) {
      if (REFUTING.contains(pieces.get(i))) {
        refuting.add(i);
      }
    }
    return new PieceWeights(pieces.indexOf(MOST_FREQUENT), refuting);
  }

  /** 0 for signs and the most frequent word, about 6 for the rarest pieces. */
  double of(int piece) {
    return piece < frequent ? 0 : Math.log(1 + (piece - frequent) / COMMON);
  }

  boolean refutes(int piece) {
    return refuting.contains(piece);
  }
}
