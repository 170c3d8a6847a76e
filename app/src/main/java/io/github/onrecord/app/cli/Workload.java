package io.github.onrecord.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** About how many articles the inputs hold: one a file, or one a line of JSON Lines. */
final class Workload {
  private static final Pattern ONE = Pattern.compile(".*\\.(txt|html?|json)");
  private static final Pattern ARCHIVE = Pattern.compile(".*\\.warc(\\.gz)?");
  private static final Pattern LINES = Pattern.compile(".*\\.(jsonl|ndjson)");

  private Workload() {}

  /**
   * The number, or none where standard input or an archive is among the inputs or one cannot be
   * looked into.
   */
  static OptionalLong of(List<String> inputs) {
    if (inputs.stream().anyMatch(i -> i.equals("-") || ARCHIVE.matcher(i).matches())) {
      return OptionalLong.empty();
    }
    try {
      long articles = 0;
      for (String input : inputs) {
        articles += articles(Path.of(input));
      }
      return OptionalLong.of(articles);
    } catch (IOException | UncheckedIOException e) {
      // Reading will report the trouble; here only the number is missing.
      return OptionalLong.empty();
    }
  }

  private static long articles(Path input) throws IOException {
    if (!Files.isDirectory(input)) {
      return LINES.matcher(input.toString()).matches() ? lines(input) : 1;
    }
    long articles = 0;
    try (Stream<Path> files = Files.walk(input)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        articles += LINES.matcher(file.toString()).matches() ? lines(file) : 0;
        articles += ONE.matcher(file.toString()).matches() ? 1 : 0;
      }
    }
    return articles;
  }

  private static long lines(Path file) throws IOException {
    long lines = 0;
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        for (int i = 0; i < read; i++) {
          lines += buffer[i] == '\n' ? 1 : 0;
        }
      }
    }
    return lines;
  }
}
