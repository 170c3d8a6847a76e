package io.github.onrecord.ledger;

import java.util.Objects;

/**
 * Something that is denied, by one speaker or by several in like words.
 *
 * @param found the denial that stands for all of them: the surest
 * @param speakers how many deny it, each once
 * @param outlets how many outlets carry a denial of it
 */
public record Denial(Found found, int speakers, int outlets) {
  /** Refuses null. */
  public Denial {
    Objects.requireNonNull(found, "found");
  }
}
