package io.github.onrecord.evaluation;

import io.github.onrecord.text.Article;
import java.util.List;
import java.util.Objects;

/**
 * All that a careful reader found on record in an article.
 *
 * @param article the article, with its day of publication where the gold tells it
 * @param statements its statements in the order of the annotation
 * @param disputes claims that speakers of the article take positions on
 * @param unaddressed claims that look alike and nobody in the article takes a position on
 */
public record GoldRecord(
    Article article,
    List<GoldStatement> statements,
    List<GoldDispute> disputes,
    List<String> unaddressed) {
  /** Refuses null; copies the list. */
  public GoldRecord {
    Objects.requireNonNull(article, "article");
    statements = List.copyOf(statements);
    disputes = List.copyOf(disputes);
    unaddressed = List.copyOf(unaddressed);
  }
}
