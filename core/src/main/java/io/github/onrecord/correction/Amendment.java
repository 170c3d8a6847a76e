package io.github.onrecord.correction;

import io.github.onrecord.statement.Act;
import java.util.Optional;

/**
 * What is put right of a statement.
 *
 * @param stated false where it is no statement at all
 * @param act what its speaker does by it, where that was wrong
 * @param speaker whose words they are, where that was wrong
 */
public record Amendment(boolean stated, Optional<Act> act, Optional<Named> speaker) {

  /**
   * @throws IllegalArgumentException if nothing is put right, or something of what is no statement
   */
  public Amendment {
    boolean changed = act.isPresent() || speaker.isPresent();
    if (stated && !changed) {
      throw new IllegalArgumentException("nothing is put right; give a speaker or an act");
    }
    if (!stated && changed) {
      throw new IllegalArgumentException("what is no statement has neither speaker nor act");
    }
  }

  /** It is no statement at all. */
  public static Amendment notStated() {
    return new Amendment(false, Optional.empty(), Optional.empty());
  }

  /** Its speaker does something else by it. */
  public static Amendment act(Act act) {
    return new Amendment(true, Optional.of(act), Optional.empty());
  }

  /** They are somebody else's words. */
  public static Amendment speaker(Named speaker) {
    return new Amendment(true, Optional.empty(), Optional.of(speaker));
  }
}
