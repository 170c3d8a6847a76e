package io.github.onrecord.statement;

import java.time.LocalDate;

/**
 * The day or days on which something was said.
 *
 * @param from the first day
 * @param to the last day, the same as {@code from} where the day is known
 */
public record Days(LocalDate from, LocalDate to) {
  /**
   * @throws IllegalArgumentException if the last day is before the first
   */
  public Days {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("days end before they begin: " + from + " to " + to);
    }
  }
}
