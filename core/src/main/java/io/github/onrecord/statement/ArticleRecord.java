package io.github.onrecord.statement;

import io.github.onrecord.speaker.Speaker;
import io.github.onrecord.text.Article;
import java.util.List;
import java.util.Objects;

/**
 * All that an article puts on record.
 *
 * @param article the article read
 * @param speakers those who speak or relay in it, by their first mention
 * @param statements its statements in the order of the text
 * @param model id and version of the model that found them
 */
public record ArticleRecord(
    Article article, List<Speaker> speakers, List<Statement> statements, String model) {

  /** Refuses null; copies the lists. */
  public ArticleRecord {
    Objects.requireNonNull(article, "article");
    speakers = List.copyOf(speakers);
    statements = List.copyOf(statements);
    Objects.requireNonNull(model, "model");
  }
}
