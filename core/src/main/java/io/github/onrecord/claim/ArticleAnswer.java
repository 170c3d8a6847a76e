package io.github.onrecord.claim;

import io.github.onrecord.text.Article;
import java.util.Objects;

/**
 * How an article stands to a claim.
 *
 * @param confidence probability of the stance, from 0 to 1
 */
public record ArticleAnswer(Article article, ArticleStance stance, double confidence) {
  /**
   * @throws IllegalArgumentException if the confidence is no probability
   */
  public ArticleAnswer {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(stance, "stance");
    Probability.check(confidence);
  }
}
