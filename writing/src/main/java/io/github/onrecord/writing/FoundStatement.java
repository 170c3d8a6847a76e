package io.github.onrecord.writing;

import io.github.onrecord.correction.Answer;
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
 * @param read what the machine read, where people put it right
 * @param relayed whether whoever was asked for only passed it on
 * @param change what the speaker said otherwise before, where that was looked for and found
 */
public record FoundStatement(
    Article article,
    Statement statement,
    Optional<String> key,
    List<String> alsoIn,
    Optional<Answer> read,
    boolean relayed,
    Optional<FoundChange> change) {

  /** One of which no change of position is known. */
  public FoundStatement(
      Article article,
      Statement statement,
      Optional<String> key,
      List<String> alsoIn,
      Optional<Answer> read,
      boolean relayed) {
    this(article, statement, key, alsoIn, read, relayed, Optional.empty());
  }

  /** Refuses null; copies the list. */
  public FoundStatement {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(statement, "statement");
    Objects.requireNonNull(key, "key");
    alsoIn = List.copyOf(alsoIn);
    Objects.requireNonNull(read, "read");
    Objects.requireNonNull(change, "change");
  }

  /** Whether people put it right. */
  public boolean corrected() {
    return read.isPresent();
  }

  /** The same, marked as a change of position. */
  public FoundStatement with(FoundChange found) {
    return new FoundStatement(article, statement, key, alsoIn, read, relayed, Optional.of(found));
  }
}
