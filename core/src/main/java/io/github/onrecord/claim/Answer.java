package io.github.onrecord.claim;

import java.util.List;
import java.util.Objects;

/**
 * What is on record about a claim.
 *
 * @param claim as it was asked
 * @param positions who stands where: the sides first, of each who is on record in most articles,
 *     then the surest
 * @param articles how each article asked stands to it
 * @param changes who stands elsewhere than before
 */
public record Answer(
    String claim, List<Position> positions, List<ArticleAnswer> articles, List<Change> changes) {
  /**
   * @throws IllegalArgumentException if the claim is blank
   */
  public Answer {
    Objects.requireNonNull(claim, "claim");
    if (claim.isBlank()) {
      throw new IllegalArgumentException("a claim needs words");
    }
    positions = List.copyOf(positions);
    articles = List.copyOf(articles);
    changes = List.copyOf(changes);
  }

  /** What the positions amount to. */
  public Verdict verdict() {
    return Verdict.of(positions);
  }
}
