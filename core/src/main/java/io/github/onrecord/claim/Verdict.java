package io.github.onrecord.claim;

import java.util.Collection;

/** What the positions on a claim amount to; it is about what is on record, not what is true. */
public enum Verdict {
  /** All who take a side say that it is so. */
  AFFIRMED,
  /** All who take a side say that it is not so. */
  DENIED,
  /** Both sides are taken. */
  DISPUTED,
  /** It is spoken of, and nobody takes a side. */
  REPORTED,
  /** Nobody on record speaks to it. */
  NOT_ADDRESSED;

  /** The verdict of positions. */
  public static Verdict of(Collection<Position> positions) {
    boolean affirmed = positions.stream().anyMatch(p -> p.stance() == Stance.AFFIRMS);
    boolean denied = positions.stream().anyMatch(p -> p.stance() == Stance.DENIES);
    if (affirmed && denied) {
      return DISPUTED;
    }
    if (affirmed || denied) {
      return affirmed ? AFFIRMED : DENIED;
    }
    return positions.isEmpty() ? NOT_ADDRESSED : REPORTED;
  }
}
