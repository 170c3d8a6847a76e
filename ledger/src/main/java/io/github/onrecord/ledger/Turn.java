package io.github.onrecord.ledger;

import io.github.onrecord.claim.Stance;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A change of position that showed when a claim was asked about.
 *
 * @param claim the claim
 * @param before the earlier stance
 * @param after the later one
 * @param day of the later statement, where it is known
 */
public record Turn(String claim, Stance before, Stance after, Optional<LocalDate> day) {
  /** Refuses null. */
  public Turn {
    Objects.requireNonNull(claim, "claim");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    Objects.requireNonNull(day, "day");
  }
}
