package io.github.onrecord.app.cli;

import io.github.onrecord.text.Article;
import io.github.onrecord.writing.ResumableLines;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** Passes over the articles that an earlier run has written. */
final class Resumption {
  private final ResumableLines written;
  private final AtomicLong number = new AtomicLong();
  private final AtomicBoolean reached = new AtomicBoolean();

  Resumption(ResumableLines written) {
    this.written = written;
    reached.set(written.done() == 0);
  }

  /**
   * The articles that come after the last one that is written. Those before it are as many as the
   * lines at least: an article of which reading failed has none.
   *
   * @throws UncheckedIOException from the stream, if the earlier run read other articles
   */
  Stream<Article> rest(Stream<Article> articles) {
    // Asked for only when the articles have ended.
    Stream<Article> end = Stream.of(this).flatMap(Resumption::end);
    return Stream.concat(articles.filter(this::isNew), end).onClose(articles::close);
  }

  private boolean isNew(Article article) {
    if (reached.get()) {
      return true;
    }
    boolean last = written.last().equals(Optional.of(article.id()));
    reached.set(number.incrementAndGet() >= written.done() && last);
    return false;
  }

  private Stream<Article> end() {
    if (!reached.get()) {
      throw new UncheckedIOException(
          new IOException(
              written.part() + ": is of other inputs; give the same ones, or remove it"));
    }
    return Stream.empty();
  }
}
