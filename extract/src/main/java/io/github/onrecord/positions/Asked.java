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
 * @param keys what a speaker of the article is known by across articles
 */
public record Asked(
    ArticleRecord record, List<Statement> statements, Function<Speaker, String> keys) {
  /** Refuses null; copies the list. */
  public Asked {
    Objects.requireNonNull(record, "record");
    statements = List.copyOf(statements);
    Objects.requireNonNull(keys, "keys");
  }

  /** An article asked with all its statements; its speakers are known by name across articles. */
  public static Asked of(ArticleRecord record) {
    return new Asked(record, record.statements(), speaker -> SpeakerKeys.of(record, speaker));
  }
}
