package io.github.onrecord.ledger;

import java.util.Optional;

/**
 * What became of an article that was added.
 *
 * @param article its id in the ledger; with a number behind it where another article had the id
 * @param outcome whether it was new
 * @param copyOf the id of the first article that is nearly the same, if there is one
 */
public record Addition(String article, Outcome outcome, Optional<String> copyOf) {

  /** Whether an article was new. */
  public enum Outcome {
    /** It is stored now. */
    ADDED,
    /** It is stored now as a later version of one with the same URL. */
    NEW_VERSION,
    /** It was there: nothing has changed. */
    ALREADY_THERE
  }
}
