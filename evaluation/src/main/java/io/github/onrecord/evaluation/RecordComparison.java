package io.github.onrecord.evaluation;

import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.statement.Statement;
import java.util.List;
import java.util.Objects;

/**
 * A gold record beside the statements that a program found in the same article.
 *
 * @param gold the record as a careful reader keeps it
 * @param predicted what the program found; empty where it found or read nothing
 */
public record RecordComparison(GoldRecord gold, List<Statement> predicted) {
  /** Refuses null; copies the list. */
  public RecordComparison {
    Objects.requireNonNull(gold, "gold");
    predicted = List.copyOf(predicted);
  }

  /**
   * The gold beside the record of the same article.
   *
   * @throws IllegalArgumentException if the record is of another text, where offsets mean nothing
   */
  public static RecordComparison of(GoldRecord gold, ArticleRecord read) {
    if (!gold.article().text().equals(read.article().text())) {
      throw new IllegalArgumentException(gold.article().id() + " was read with another text");
    }
    return new RecordComparison(gold, read.statements());
  }
}
