package io.github.onrecord.writing;

import io.github.onrecord.statement.Statement;
import io.github.onrecord.text.Article;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A statement that was asked for, and where it stands.
 *
 * @param article the article in which it stands
 * @param statement the statement
 * @param key the key of whom its speaker is taken for across articles
 * @param alsoIn the ids of copies of the article that hold it
 * @param corrected whether people put it right
 * @param relayed whether whoever was asked for only passed it on
 */
public record FoundStatement(
    Article article,
    Statement statement,
    Optional<String> key,
    List<String> alsoIn,
    boolean corrected,
    boolean relayed) {

  /** Refuses null; copies the list. */
  public FoundStatement {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(statement, "statement");
    Objects.requireNonNull(key, "key");
    alsoIn = List.copyOf(alsoIn);
  }
}
