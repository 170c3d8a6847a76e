package io.github.onrecord.app.cli;

import io.github.onrecord.extract.ModelSize;
import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.text.Article;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** What the commands need of a model. */
interface Extractor extends AutoCloseable {

  /** Opens a model. */
  @FunctionalInterface
  interface Opener {
    Extractor open(ModelSize size, int threads);
  }

  /** What the articles put on record, in their order and as the stream advances. */
  Stream<ArticleRecord> readAll(Stream<Article> articles);

  /**
   * The same without the articles of which reading fails.
   *
   * @param failed told of each of them and why, by any thread
   */
  Stream<ArticleRecord> readAll(
      Stream<Article> articles, BiConsumer<Article, RuntimeException> failed);

  /** Id and version of the model. */
  String model();

  @Override
  void close();
}
