package io.github.onrecord.writing;

import io.github.onrecord.claim.Change;
import io.github.onrecord.claim.Evidence;
import io.github.onrecord.claim.Stance;
import java.util.Objects;

/**
 * What a speaker said before and says otherwise now.
 *
 * @param before the earlier statement and its article
 * @param from where it stands on what was said then
 * @param to where the later one stands on it
 */
public record FoundChange(Evidence before, Stance from, Stance to) {
  /** Refuses null. */
  public FoundChange {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
  }

  /** What the later statement of a change is marked with. */
  public static FoundChange of(Change change) {
    return new FoundChange(change.before(), change.from(), change.to());
  }
}
