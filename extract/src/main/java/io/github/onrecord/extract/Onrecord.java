package io.github.onrecord.extract;

import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.text.Article;
import java.util.List;
import java.util.stream.Stream;

/** Reads articles and keeps the record of who said what. */
public final class Onrecord implements AutoCloseable {
  private final ModelSize size;

  private Onrecord(ModelSize size) {
    this.size = size;
  }

  /** Opens the fast English model from the class path, on all processors. */
  public static Onrecord open() {
    return open(ModelSize.FAST, Runtime.getRuntime().availableProcessors());
  }

  /**
   * Opens an English model from the class path.
   *
   * @param threads how many threads infer
   */
  public static Onrecord open(ModelSize size, int threads) {
    return new Onrecord(size);
  }

  /** What one article puts on record. */
  public ArticleRecord read(Article article) {
    return new ArticleRecord(article, List.of(), List.of(), size.name());
  }

  /** What many articles put on record, in their order, read in batches and in constant memory. */
  public Stream<ArticleRecord> readAll(Stream<Article> articles) {
    return articles.map(this::read);
  }

  @Override
  public void close() {}
}
