package io.github.onrecord.ledger;

import io.github.onrecord.statement.Act;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Which statements are looked for.
 *
 * @param words what they are about, in any words
 * @param speaker what their speaker is called
 * @param act what their speaker does by them
 * @param outlet whose articles they stand in, exactly but for upper and lower case
 * @param from the first day on which they may have been said, or else published
 * @param to the last such day
 * @param limit how many are wanted at most
 */
public record Question(
    String words,
    Optional<String> speaker,
    Optional<Act> act,
    Optional<String> outlet,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    int limit) {

  /**
   * @throws IllegalArgumentException if less than one is wanted, or none can be between the days
   */
  public Question {
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(speaker, "speaker");
    Objects.requireNonNull(act, "act");
    Objects.requireNonNull(outlet, "outlet");
    if (limit < 1) {
      throw new IllegalArgumentException("no statements are wanted: " + limit);
    }
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      throw new IllegalArgumentException("no day is from " + from.get() + " to " + to.get());
    }
  }

  /** Statements about {@code words}, whoever made them. */
  public static Question about(String words, int limit) {
    return new Question(
        words,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        limit);
  }
}
