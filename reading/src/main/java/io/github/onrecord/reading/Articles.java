package io.github.onrecord.reading;

import io.github.onrecord.text.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads articles, for callers to whom a broken input is an error. */
public final class Articles {
  private Articles() {}

  /**
   * The articles of a file, or of a folder and all folders in it in the order of their names, read
   * as the stream advances and in constant memory. Close the stream if you leave it early. {@link
   * ArticleReader} goes on after an input that cannot be read.
   *
   * @param path text, HTML, JSON, JSON Lines or WARC, or a folder of these
   * @throws UncheckedIOException from the stream, at the first input that cannot be read
   */
  public static Stream<Article> read(Path path) {
    return ArticleReader.withDefaults(Optional.empty(), Optional.empty())
        .read(path)
        .flatMap(reading -> article(reading).stream());
  }

  private static Optional<Article> article(Reading reading) {
    if (reading instanceof Reading.Failure failure) {
      throw new UncheckedIOException(new IOException(failure.line()));
    }
    return reading instanceof Reading.Read read ? Optional.of(read.article()) : Optional.empty();
  }
}
