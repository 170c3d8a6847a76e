package io.github.onrecord.claim;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is on record about a claim.
 *
 * @param claim as it was asked
 * @param positions who stands where: the sides first, of each who is on record in most articles,
 *     then the surest
 * @param articles how each article asked stands to it
 * @param changes who stands elsewhere than before
 * @param verdict what all positions amount to
 */
public record Answer(
    String claim,
    List<Position> positions,
    List<ArticleAnswer> articles,
    List<Change> changes,
    Verdict verdict) {
  /** An answer with all positions. */
  public Answer(
      String claim, List<Position> positions, List<ArticleAnswer> articles, List<Change> changes) {
    this(claim, positions, articles, changes, Verdict.of(positions));
  }

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
    Objects.requireNonNull(verdict, "verdict");
  }

  /**
   * The same with some positions left out, and changes of those whose positions all are. The
   * verdict stays: what is disputed does not become affirmed by looking at one side alone.
   *
   * @param left the positions that are left
   */
  public Answer showing(List<Position> left) {
    Set<String> shown = left.stream().map(Position::key).collect(Collectors.toSet());
    Set<Evidence> gone =
        positions.stream()
            .filter(position -> !shown.contains(position.key()))
            .flatMap(position -> position.evidence().stream())
            .collect(Collectors.toSet());
    List<Change> kept = changes.stream().filter(change -> !gone.contains(change.after())).toList();
    return new Answer(claim, left, articles, kept, verdict);
  }
}
