package io.github.onrecord.ledger;

import io.github.onrecord.speaker.Relink;
import java.time.Instant;
import java.util.Objects;

/**
 * A change by hand of who is taken for whom.
 *
 * @param number its number in this ledger
 * @param kind what was done
 * @param made when
 * @param before whom they were taken for until then
 * @param entity whom the moved speakers are taken for now
 * @param speakers how many speakers of articles were moved
 */
public record Relinking(
    long number, Relink kind, Instant made, Entity before, Entity entity, int speakers) {

  /** Refuses null. */
  public Relinking {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(made, "made");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(entity, "entity");
  }
}
