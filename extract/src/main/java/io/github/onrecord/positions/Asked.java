package io.github.onrecord.positions;

import io.github.onrecord.speaker.Speaker;
import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.statement.Statement;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * An article that is asked about a claim.
 *
 * @param record what it puts on record
 * @param statements those of its statements that may speak to the claim, in the order of the text
 * @param whole whether the article as a whole is asked whatever its statements say; or else only
 *     where one of them speaks to the claim
 * @param keys what a speaker of the article is known by across articles
 */
public record Asked(
    ArticleRecord record,
    List<Statement> statements,
    boolean whole,
    Function<Speaker, String> keys) {
  /** Refuses null; copies the list. */
  public Asked {
    Objects.requireNonNull(record, "record");
    statements = List.copyOf(statements);
    Objects.requireNonNull(keys, "keys");
  }

  /** An article asked with all its statements; its speakers are known by name across articles. */
  public static Asked of(ArticleRecord record) {
    return new Asked(record, record.statements(), true, speaker -> SpeakerKeys.of(record, speaker));
  }

  /** Some statements that were found, which are most of what is asked. */
  public static Asked found(
      ArticleRecord record, List<Statement> statements, Function<Speaker, String> keys) {
    return new Asked(record, statements, false, keys);
  }
}
