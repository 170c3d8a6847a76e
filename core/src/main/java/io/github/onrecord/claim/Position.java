package io.github.onrecord.claim;

import io.github.onrecord.speaker.Speaker;
import io.github.onrecord.statement.Days;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a speaker stands on a claim.
 *
 * @param speaker who, as the first evidence's article has it
 * @param key what this speaker is known by across articles; two positions of one key are of one
 *     speaker
 * @param stance the stand taken
 * @param confidence probability, from 0 to 1, that the speaker takes it
 * @param evidence the statements that show it, the earliest first; never empty
 */
public record Position(
    Speaker speaker, String key, Stance stance, double confidence, List<Evidence> evidence) {
  /**
   * @throws IllegalArgumentException if nothing shows it, or the confidence is no probability
   */
  public Position {
    Objects.requireNonNull(speaker, "speaker");
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(stance, "stance");
    Probability.check(confidence);
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("a position needs evidence");
    }
  }

  /** The day of the first evidence, where its article tells it. */
  public Optional<Days> saidOn() {
    return evidence.get(0).statement().saidOn();
  }
}
