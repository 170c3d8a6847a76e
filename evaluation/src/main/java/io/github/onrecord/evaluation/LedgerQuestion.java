package io.github.onrecord.evaluation;

import java.util.List;
import java.util.Objects;

/**
 * A claim that a ledger is asked about, and the answer of a careful reader of its articles.
 *
 * @param id what the question is called
 * @param claim a sentence
 * @param sides who affirms and who denies it
 * @param changes the names of those who changed sides
 */
public record LedgerQuestion(
    String id, String claim, List<ExpectedSide> sides, List<String> changes) {
  /** Refuses null; copies the lists. */
  public LedgerQuestion {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(claim, "claim");
    sides = List.copyOf(sides);
    changes = List.copyOf(changes);
  }
}
