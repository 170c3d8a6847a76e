package io.github.onrecord.claim;

import io.github.onrecord.statement.Days;
import io.github.onrecord.statement.Statement;
import io.github.onrecord.text.Article;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A statement that shows a position.
 *
 * @param article where it stands
 * @param statement what was said there
 * @param confidence probability, from 0 to 1, that it takes the position
 * @param reason why it is taken for that, in a few words
 */
public record Evidence(Article article, Statement statement, double confidence, String reason) {
  /**
   * @throws IllegalArgumentException if the confidence is no probability
   */
  public Evidence {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(statement, "statement");
    Objects.requireNonNull(reason, "reason");
    Probability.check(confidence);
  }

  /** The exact words. */
  public String text() {
    return statement.content().text();
  }

  /** The last day on which it can have been said: told by the text, or else of publication. */
  public Optional<LocalDate> day() {
    return statement.saidOn().map(Days::to).or(article::published);
  }
}
