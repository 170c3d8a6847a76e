package io.github.onrecord.server.desk;

import io.github.onrecord.reading.ArticleReader;
import io.github.onrecord.reading.Reading;
import io.github.onrecord.server.desk.RefusedException.Why;
import io.github.onrecord.text.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A file that somebody sent; it lies in a folder of its own while it is read. */
final class ReceivedFile {
  private static final int LONGEST_NAME = 100;

  private final String name;
  private final byte[] bytes;

  ReceivedFile(String name, byte[] bytes) {
    this.name = plain(name);
    this.bytes = bytes;
  }

  /** The last part of a path, of harmless characters only. */
  static String plain(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String harmless = last.replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceFirst("^[.-]+", "");
    String end = harmless.substring(Math.max(0, harmless.length() - LONGEST_NAME));
    return end.isEmpty() ? "article" : end;
  }

  static List<Article> articles(String name, byte[] bytes) {
    List<Article> articles = new ArrayList<>();
    new ReceivedFile(name, bytes)
        .each(
            reading -> {
              if (reading instanceof Reading.Failure failure) {
                throw new RefusedException(Why.UNREADABLE, failure.line());
              }
              article(reading).ifPresent(articles::add);
            });
    if (articles.isEmpty()) {
      throw new RefusedException(Why.UNREADABLE, "there is no article in it");
    }
    return articles;
  }

  /** Passes every article on, and troubles to the steps. */
  void readAll(BiConsumer<Article, Uploads.Steps> each, Uploads.Steps steps) {
    each(
        reading -> {
          if (reading instanceof Reading.Failure failure) {
            steps.accept(upload -> upload.withTrouble(failure.line()));
          }
          article(reading).ifPresent(article -> each.accept(article, steps));
        });
  }

  private static Optional<Article> article(Reading reading) {
    return reading instanceof Reading.Read read ? Optional.of(read.article()) : Optional.empty();
  }

  private void each(Consumer<Reading> reader) {
    try {
      Path folder = Files.createTempDirectory("onrecord");
      Path file = folder.resolve(name);
      try {
        Files.write(file, bytes);
        try (Stream<Reading> readings =
            ArticleReader.withDefaults(Optional.empty(), Optional.empty()).read(file)) {
          readings.forEachOrdered(reading -> reader.accept(named(reading, folder)));
        }
      } finally {
        Files.deleteIfExists(file);
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whoever sent the file does not know the folder. */
  private static Reading named(Reading reading, Path folder) {
    if (reading instanceof Reading.Failure failure) {
      String place = failure.place().replace(folder.resolve("").toString() + "/", "");
      return new Reading.Failure(place, failure.message());
    }
    return reading;
  }
}
