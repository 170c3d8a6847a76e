package io.github.onrecord.app.cli;

import io.github.onrecord.text.Article;
import io.github.onrecord.writing.ResumableLines;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** Passes over the articles that an earlier run has written. */
final class Resumption {
  private final ResumableLines written;
  private final AtomicLong number = new AtomicLong();

  Resumption(ResumableLines written) {
    this.written = written;
  }

  /**
   * The articles that are not written yet.
   *
   * @throws UncheckedIOException from the stream, if the earlier run read other articles
   */
  Stream<Article> rest(Stream<Article> articles) {
    return articles.filter(this::isNew);
  }

  private boolean isNew(Article article) {
    long each = number.incrementAndGet();
    if (each == written.done() && !written.last().equals(Optional.of(article.id()))) {
      throw new UncheckedIOException(
          new IOException(
              written.part() + ": is of other inputs; give the same ones, or remove it"));
    }
    return each > written.done();
  }
}
