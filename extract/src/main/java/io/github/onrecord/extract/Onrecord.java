package io.github.onrecord.extract;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.decoding.Candidate;
import io.github.onrecord.inference.Reader;
import io.github.onrecord.inference.Work;
import io.github.onrecord.resolution.Resolution;
import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.text.Article;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Reads articles and keeps the record of who said what. Safe for use by several threads. */
public final class Onrecord implements AutoCloseable {
  private final Reader reader;
  private final Workers workers;

  private Onrecord(Reader reader, Workers workers) {
    this.reader = reader;
    this.workers = workers;
  }

  /** Opens the fast English model from the class path, on all processors. */
  public static Onrecord open() {
    return open(ModelSize.FAST, Runtime.getRuntime().availableProcessors());
  }

  /**
   * Opens an English model from the class path.
   *
   * @param threads how many threads infer, at least 1
   * @throws IllegalStateException if the model is not on the class path
   * @throws IllegalArgumentException if there is no thread to work with
   */
  public static Onrecord open(ModelSize size, int threads) {
    Workers workers = new Workers(threads);
    return new Onrecord(ModelFiles.open(size), workers);
  }

  /** The id and version of the model that reads. */
  public String model() {
    return reader.model().id();
  }

  /** What one article puts on record. */
  public ArticleRecord read(Article article) {
    return read(article, workers);
  }

  /**
   * What many articles put on record, in their order, several at a time and in constant memory. The
   * articles are taken from the stream as the result is; closing the result closes them.
   */
  public Stream<ArticleRecord> readAll(Stream<Article> articles) {
    return workers.map(articles, article -> read(article, Onrecord::inThisThread));
  }

  /**
   * The same, where an article of which reading fails is left out and the rest goes on.
   *
   * @param failed told of each such article and why, by any thread
   */
  public Stream<ArticleRecord> readAll(
      Stream<Article> articles, BiConsumer<Article, RuntimeException> failed) {
    return workers
        .map(articles, Attempt.of(article -> read(article, Onrecord::inThisThread), failed))
        .flatMap(Optional::stream);
  }

  private ArticleRecord read(Article article, Work work) {
    List<Attribution> attributions =
        reader.read(article.text(), work).stream().map(this::attribution).toList();
    List<Attribution> inner = InnerReading.of(article.text(), attributions, reader, work);
    return Resolution.of(article, attributions, inner, model());
  }

  private Attribution attribution(Candidate candidate) {
    return candidate.with(reader.model().calibration().confidence(candidate.evidence()));
  }

  private static <T> void inThisThread(List<T> each, Consumer<T> job) {
    for (T item : each) {
      if (Thread.currentThread().isInterrupted()) {
        throw new CancellationException("closed while reading");
      }
      job.accept(item);
    }
  }

  /** Releases the model and the threads. */
  @Override
  public void close() {
    workers.close();
    reader.close();
  }
}
