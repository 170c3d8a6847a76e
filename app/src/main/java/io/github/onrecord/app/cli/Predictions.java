package io.github.onrecord.app.cli;

import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.text.Article;
import io.github.onrecord.writing.RecordReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * What was found in the articles of a gold folder.
 *
 * @param byId the records by the article's id
 * @param time how long the model took; none where the records come from a file
 */
record Predictions(Map<String, ArticleRecord> byId, Optional<Duration> time) {

  /** Reads the articles now. */
  static Predictions extract(Extractor extractor, List<Article> articles, Messages messages) {
    Map<String, ArticleRecord> byId = new HashMap<>();
    long start = System.nanoTime();
    try (Stream<ArticleRecord> records = extractor.readAll(articles.stream());
        Progress progress = Progress.of(messages, () -> OptionalLong.of(articles.size()))) {
      for (Iterator<ArticleRecord> each = records.iterator(); each.hasNext(); progress.step()) {
        ArticleRecord record = each.next();
        byId.put(record.article().id(), record);
      }
    }
    return new Predictions(byId, Optional.of(Duration.ofNanos(System.nanoTime() - start)));
  }

  /**
   * Reads back what was printed before.
   *
   * @throws IOException if the file cannot be read; the message names the place
   */
  static Predictions read(Path file) throws IOException {
    Map<String, ArticleRecord> byId = new HashMap<>();
    try (RecordReader reader = RecordReader.open(file)) {
      for (Optional<ArticleRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
        byId.put(next.get().article().id(), next.get());
      }
    }
    return new Predictions(byId, Optional.empty());
  }

  /** The record of an article; one without statements, and a problem, where there is none. */
  ArticleRecord of(Article gold, Problems problems) {
    ArticleRecord record = byId.get(gold.id());
    if (record != null && record.article().text().equals(gold.text())) {
      return record;
    }
    problems.failure(
        gold.id()
            + (record == null ? ": no predictions" : ": predictions are of another text")
            + "; scored as if nothing was found");
    return nothing(gold);
  }

  /** The record of an article; one without statements where there is none. */
  ArticleRecord of(Article gold) {
    return Optional.ofNullable(byId.get(gold.id()))
        .filter(record -> record.article().text().equals(gold.text()))
        .orElseGet(() -> nothing(gold));
  }

  private static ArticleRecord nothing(Article gold) {
    return new ArticleRecord(gold, List.of(), List.of(), "none");
  }

  /** Articles a second, where they were read now. */
  Optional<Double> rate() {
    return time.map(t -> Math.round(byId.size() / (t.toNanos() / 1e9) * 100) / 100.0);
  }
}
