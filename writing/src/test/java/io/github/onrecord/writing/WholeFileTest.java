package io.github.onrecord.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.onrecord.statement.ArticleRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
  private static final ArticleRecord RAIN = RecordBuilder.of("rain", "Rain.").build();

  @TempDir private Path folder;

  private long files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.count();
    }
  }

  @Test
  void appearsOnlyWhenItIsWhole() throws IOException {
    Path file = Files.writeString(folder.resolve("out.csv"), "old");
    RecordWriter writer = Writers.to(Format.CSV, file);
    writer.write(Samples.water());
    assertThat(file).hasContent("old");
    writer.close();
    writer.close();
    assertThat(file).content().startsWith("article_id,");
    assertThat(files()).isEqualTo(1);
  }

  @Test
  void isGivenUpAfterAFailedWrite() throws IOException {
    Path file = folder.resolve("page.html");
    try (RecordWriter writer = Writers.to(Format.HTML, file)) {
      writer.write(RAIN);
      assertThatThrownBy(() -> writer.write(RAIN)).isInstanceOf(IOException.class);
    }
    assertThat(files()).isZero();
  }

  @Test
  void replacesWhatALinkLeadsToAndKeepsTheLink() throws IOException {
    Path file = Files.writeString(folder.resolve("real.jsonl"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.jsonl"), file);
    try (RecordWriter writer = Writers.to(Format.JSONL, link)) {
      writer.write(RAIN);
    }
    assertThat(link).isSymbolicLink();
    assertThat(file).content().startsWith("{\"article\"");
  }

  @Test
  void saysWhatToDoWhereItsFolderIsMissing() {
    Path file = folder.resolve("none/out.json");
    assertThatThrownBy(() -> Writers.to(Format.JSON, file))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith(file + ": cannot write in its folder; see that");
  }

  @Test
  void writesHalfASurrogatePairAsOneReplacement() throws IOException {
    Path file = folder.resolve("x.txt");
    WholeFile.write(file, "a\ud83d\ud83d\ude00\ude00b\ud83d");
    assertThat(Files.readString(file)).isEqualTo("a\uFFFD😀\uFFFDb\uFFFD");
  }
}
