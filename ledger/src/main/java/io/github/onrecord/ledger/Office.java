package io.github.onrecord.ledger;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * An office or function in the articles' words, and when they call the speaker so.
 *
 * @param words the articles' words
 * @param first when the first article that does was published
 * @param last when the last one was
 */
public record Office(String words, Optional<LocalDate> first, Optional<LocalDate> last) {
  /** Refuses null. */
  public Office {
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(last, "last");
  }
}
