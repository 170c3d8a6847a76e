package io.github.onrecord.app.cli;

import static io.github.onrecord.app.cli.Launched.EXAMPLES;
import static io.github.onrecord.app.cli.Launched.onrecord;
import static io.github.onrecord.app.cli.Launched.onrecordReading;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> KINDS = Set.of("direct", "indirect", "mixed");
  private static final Set<String> ACTS =
      Set.of("asserts", "denies", "confirms", "declines", "asks", "urges", "pledges", "thinks");

  private static Launched read;
  private static final List<JsonNode> RECORDS = new ArrayList<>();

  @TempDir private Path folder;

  @BeforeAll
  static void readTheExamples() throws Exception {
    read = onrecord("read", EXAMPLES);
    for (String line : read.out().lines().toList()) {
      RECORDS.add(JSON.readTree(line));
    }
  }

  private static JsonNode record(String id) {
    return RECORDS.stream()
        .filter(record -> record.at("/article/id").asText().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void readsEveryExample() {
    assertThat(read.err()).isEmpty();
    assertThat(read.exit()).isZero();
    assertThat(RECORDS)
        .extracting(record -> record.at("/article/id").asText())
        .containsExactly(
            "pine-hollow-water",
            "tembaland-polling-stations",
            "drone-deal",
            "river-dam",
            "brackwater-sale-report",
            "brackwater-hesper-visit",
            "brackwater-minister",
            "brackwater-vesely-admits",
            "brackwater-lake-herald",
            "tabloid");
    assertThat(record("river-dam").at("/article/published").asText()).isEqualTo("2023-08-09");
  }

  @Test
  void keepsPlainTextUnchanged() throws IOException {
    assertThat(record("tabloid").at("/article/text").asText())
        .isEqualTo(Files.readString(EXAMPLES.resolve("tabloid.txt")));
  }

  @Test
  void slicesEveryTextAtItsOffsets() {
    for (JsonNode record : RECORDS) {
      int[] text = record.at("/article/text").asText().codePoints().toArray();
      List<JsonNode> spans = record.findParents("start");
      assertThat(spans).isNotEmpty();
      for (JsonNode span : spans) {
        int start = span.get("start").asInt();
        int end = span.get("end").asInt();
        assertThat(new String(text, start, end - start)).isEqualTo(span.get("text").asText());
      }
    }
  }

  @Test
  void saysOfEveryStatementWhoDoesWhatAndHowSurely() {
    for (JsonNode record : RECORDS) {
      Set<String> speakers = Set.copyOf(record.get("speakers").findValuesAsText("id"));
      assertThat(record.get("statements")).isNotEmpty();
      for (JsonNode statement : record.get("statements")) {
        assertThat(KINDS).contains(statement.get("kind").asText());
        assertThat(ACTS).contains(statement.get("act").asText());
        assertThat(statement.get("confidence").asDouble()).isBetween(0.0, 1.0);
        JsonNode speaker = statement.at("/source/speaker");
        assertThat(speaker.isNull() || speakers.contains(speaker.asText())).isTrue();
        assertThat(statement.get("via")).allMatch(via -> speakers.contains(via.asText()));
      }
    }
  }

  @Test
  void readsStandardInputAsItReadsAFile() throws Exception {
    String text = Files.readString(EXAMPLES.resolve("drone-deal.txt"));

    Launched piped = onrecordReading(text, "read", "-");

    assertThat(JSON.readTree(piped.out()).get("statements"))
        .isEqualTo(record("drone-deal").get("statements"));
  }

  @Test
  void writesTheSameRecordsAsAnArray() throws Exception {
    Path out = folder.resolve("record.json");

    Launched launched = onrecord("read", EXAMPLES, "--format", "json", "--out", out);

    assertThat(launched).isEqualTo(new Launched(0, "", ""));
    assertThat(JSON.readTree(out.toFile())).containsExactlyElementsOf(RECORDS);
  }

  @Test
  void writesBratForEveryArticleIntoAFolder() throws Exception {
    Launched launched = onrecord("read", EXAMPLES, "--format", "brat", "--out", folder);

    assertThat(launched).isEqualTo(new Launched(0, "", ""));
    assertThat(Files.readString(folder.resolve("drone-deal.txt")))
        .isEqualTo(Files.readString(EXAMPLES.resolve("drone-deal.txt")));
    assertThat(Files.readString(folder.resolve("drone-deal.ann")))
        .containsPattern("T\\d+\tContent \\d+ \\d+")
        .containsPattern("E\\d+\tAttribution\\S*:T\\d+ .*Content:T\\d+");
  }

  @Test
  void writesATableACsvAndAPage() throws Exception {
    Path article = EXAMPLES.resolve("tabloid.txt");

    assertThat(onrecord("read", article, "--format", "table").out()).contains("tabloid");
    assertThat(onrecord("read", article, "--format", "csv").out()).contains("\r\ntabloid,");
    assertThat(onrecord("read", article, "--format", "html").out()).contains("</html>");
  }

  @Test
  void goesOnAfterBrokenInputs() throws Exception {
    Path lines = folder.resolve("lines.jsonl");
    Files.writeString(lines, "{\"id\": \"a\", \"text\": \"It rained.\"}\n{\"id\": \n");
    Path empty = Files.writeString(folder.resolve("empty.txt"), "");

    Launched launched =
        onrecord(
            "read", lines, empty, folder.resolve("missing.html"), EXAMPLES.resolve("tabloid.txt"));

    assertThat(launched.exit()).isEqualTo(1);
    assertThat(launched.err().lines())
        .hasSize(3)
        .allMatch(line -> line.startsWith("onrecord: " + folder))
        .anyMatch(line -> line.contains("lines.jsonl, line 2: "));
    assertThat(launched.out().lines()).hasSize(2);
  }

  @Test
  void tellsWrongUsageByTheExitCode() throws Exception {
    assertThat(onrecord("read").exit()).isEqualTo(2);
    assertThat(onrecord("read", "--published", "tomorrow", "-").exit()).isEqualTo(2);
    assertThat(onrecord("rede").exit()).isEqualTo(2);
  }
}
