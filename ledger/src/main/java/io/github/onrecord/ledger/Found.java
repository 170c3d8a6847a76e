package io.github.onrecord.ledger;

import io.github.onrecord.correction.Answer;
import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.statement.Statement;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A statement of the ledger.
 *
 * @param record the article in which it stands, with all that is on record there
 * @param statement the statement
 * @param entity whom its speaker is taken for; empty where no name tells
 * @param story the id of the first of all articles that are nearly the same as this one
 * @param alsoIn the ids of copies of the article that hold the same statement
 * @param read what the machine read, where people put it right
 * @param score how well it fits a question; only good to compare with others found by it
 */
public record Found(
    ArticleRecord record,
    Statement statement,
    Optional<Entity> entity,
    String story,
    List<String> alsoIn,
    Optional<Answer> read,
    double score) {

  /** Refuses null; copies the list. */
  public Found {
    Objects.requireNonNull(record, "record");
    Objects.requireNonNull(statement, "statement");
    Objects.requireNonNull(entity, "entity");
    Objects.requireNonNull(story, "story");
    alsoIn = List.copyOf(alsoIn);
    Objects.requireNonNull(read, "read");
  }

  /** Whether people put it right. */
  public boolean corrected() {
    return read.isPresent();
  }
}
