package io.github.onrecord.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.reading.Reading.Failure;
import io.github.onrecord.reading.Reading.Read;
import io.github.onrecord.text.Article;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the tests write for the reader and ask of it. */
record Desk(Path folder) {

  Path file(String name, String content) throws Exception {
    return file(name, content.getBytes(StandardCharsets.UTF_8));
  }

  Path file(String name, byte[] content) throws Exception {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, content);
  }

  static List<Reading> read(Path... inputs) {
    String[] names = Arrays.stream(inputs).map(Path::toString).toArray(String[]::new);
    return read(InputStream.nullInputStream(), names);
  }

  static List<Reading> readPiped(String content) {
    return read(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), "-");
  }

  static List<Reading> read(InputStream standardInput, String... inputs) {
    ArticleReader reader = ArticleReader.withDefaults(Optional.empty(), Optional.empty());
    try (Stream<Reading> readings = reader.read(List.of(inputs), standardInput)) {
      return readings.toList();
    }
  }

  /** The only one, which was read. */
  static Read only(List<Reading> readings) {
    assertThat(readings).singleElement().isInstanceOf(Read.class);
    return (Read) readings.get(0);
  }

  static String text(Article article) {
    return article.text().toString();
  }

  static List<String> ids(List<Reading> readings) {
    return articles(readings).stream().map(Article::id).toList();
  }

  static List<Article> articles(List<Reading> readings) {
    return readings.stream().filter(Read.class::isInstance).map(r -> ((Read) r).article()).toList();
  }

  static List<Failure> failures(List<Reading> readings) {
    return readings.stream().filter(Failure.class::isInstance).map(Failure.class::cast).toList();
  }
}
