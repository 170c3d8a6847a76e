package io.github.onrecord.app.cli;

import io.github.onrecord.extract.ModelSize;
import io.github.onrecord.extract.Onrecord;
import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.text.Article;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** The shipped models. */
final class OnrecordExtractor implements Extractor {
  private final Onrecord onrecord;

  private OnrecordExtractor(Onrecord onrecord) {
    this.onrecord = onrecord;
  }

  static Extractor open(ModelSize size, int threads) {
    return new OnrecordExtractor(Onrecord.open(size, threads));
  }

  @Override
  public Stream<ArticleRecord> readAll(Stream<Article> articles) {
    return onrecord.readAll(articles);
  }

  @Override
  public Stream<ArticleRecord> readAll(
      Stream<Article> articles, BiConsumer<Article, RuntimeException> failed) {
    return onrecord.readAll(articles, failed);
  }

  @Override
  public String model() {
    return onrecord.model();
  }

  @Override
  public void close() {
    onrecord.close();
  }
}
