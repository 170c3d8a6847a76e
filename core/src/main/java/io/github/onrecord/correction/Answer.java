package io.github.onrecord.correction;

import io.github.onrecord.statement.Act;
import java.util.Objects;

/**
 * What a reader, machine or person, takes a passage for.
 *
 * @param stated whether it is a statement at all
 * @param act what its speaker does by it
 * @param speaker whose words it holds
 */
public record Answer(boolean stated, Act act, Named speaker) {

  /** Refuses null. */
  public Answer {
    Objects.requireNonNull(act, "act");
    Objects.requireNonNull(speaker, "speaker");
  }

  /** This with what was put right. */
  public Answer with(Amendment amendment) {
    return new Answer(
        amendment.stated(), amendment.act().orElse(act), amendment.speaker().orElse(speaker));
  }
}
