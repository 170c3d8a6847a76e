package io.github.onrecord.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordReaderTest {
  private static final String EMPTY =
      "{\"article\": {\"id\": \"a\", \"text\": \"Rain.\"},"
          + " \"speakers\": [], \"statements\": [], \"model\": \"m\"}\n";

  @Test
  void readsAFileOfArticles(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("all.json");
    try (RecordWriter writer = Writers.to(Format.JSON, file)) {
      writer.write(Samples.water());
    }
    try (RecordReader reader = RecordReader.open(file)) {
      assertThat(reader.next().orElseThrow().statements()).hasSize(10);
      assertThat(reader.next()).isEmpty();
    }
  }

  @Test
  void refusesWordsThatDoNotStandThere() throws IOException {
    String json = JsonWriterTest.written(Format.JSONL, Samples.water());
    assertRefused(
        json.replace("\"text\":\"denied\"", "\"text\":\"agreed\""),
        "test, article 1: the text has other words at Span[start=23, end=29]");
    assertRefused(
        json.replace("\"end\":771", "\"end\":9771"),
        "test, article 1: the text ends before Span[start=754, end=9771]");
  }

  @Test
  void namesTheFieldThatIsWrong() throws IOException {
    String json = JsonWriterTest.written(Format.JSONL, Samples.water());
    assertRefused(json.replace("pledges", "vows"), "test, article 1: \"act\" is no act: vows");
    assertRefused(
        json.replace("2025-01-31", "January"),
        "test, article 1: \"to\" is no day as YYYY-MM-DD: January");
    assertRefused(
        json.replace("\"speaker\":\"u2\"", "\"speaker\":\"u9\""),
        "test, article 1: no speaker has the id u9");
    assertRefused(
        json.replace("\"via\":[]", "\"via\":null"),
        "test, article 1: \"via\" must be a JSON array");
    assertRefused("[[]]", "test, article 1: \"article\" must be a JSON object");
  }

  @Test
  void namesThePlaceOfBrokenJson() {
    assertRefused("{\"article\": \n  oops}", "test, line 2, column");
  }

  @Test
  void readsOnAfterARecordThatBreaksTheContract() throws IOException {
    String broken = EMPTY.replace("\"m\"", "7");
    try (RecordReader reader = RecordReader.open("test", new StringReader(broken + EMPTY))) {
      assertThatThrownBy(reader::next)
          .hasMessage("test, article 1: \"model\" must be a JSON string");
      assertThat(reader.next().orElseThrow().article().id()).isEqualTo("a");
      assertThat(reader.next()).isEmpty();
    }
  }

  @Test
  void missesAFileInOneLine(@TempDir Path folder) {
    assertThatThrownBy(() -> RecordReader.open(folder.resolve("none.json")))
        .isInstanceOf(IOException.class);
    assertThat(Files.exists(folder.resolve("none.json"))).isFalse();
  }

  private static void assertRefused(String json, String message) {
    assertThatThrownBy(
            () -> {
              try (RecordReader reader = RecordReader.open("test", new StringReader(json))) {
                reader.next();
              }
            })
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith(message);
  }
}
