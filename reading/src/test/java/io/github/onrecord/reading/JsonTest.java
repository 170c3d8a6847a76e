package io.github.onrecord.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void layDesk() {
    desk = new Desk(folder);
  }

  @Test
  void readsAllFieldsAndIgnoresOthers() throws Exception {
    Path file =
        desk.file(
            "any.json",
            """
            {"id": 17, "url": "https://news.example/17", "outlet": "The Herald",
             "title": "Minister resigns", "published": "2024-03-01T23:30:00-05:00",
             "tags": ["politics"], "text": " She said:\\r\\n\\"Enough.\\" "}""");
    var read = Desk.only(Desk.read(file));
    var article = read.article();
    assertThat(article.id()).isEqualTo("17");
    assertThat(article.url()).contains("https://news.example/17");
    assertThat(article.outlet()).contains("The Herald");
    assertThat(article.title()).contains("Minister resigns");
    assertThat(article.published()).contains(LocalDate.of(2024, 3, 1));
    assertThat(Desk.text(article)).isEqualTo(" She said:\r\n\"Enough.\" ");
    assertThat(read.warnings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"yesterday", "2024-13-01", "01/03/2024", "2024-03", "2024-03-01 or so"})
  void readsOnWithoutABadDate(String date) throws Exception {
    Path file = desk.file("a.json", "{\"text\": \"He said no.\", \"published\": \"" + date + "\"}");
    var read = Desk.only(Desk.read(file));
    assertThat(read.article().published()).isEmpty();
    assertThat(read.warnings()).singleElement().asString().contains("a.json", date);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-03-01",
    "2024-03-01T10:00:00Z",
    "2024-03-01 10:00",
    "'Fri, 01 Mar 2024 10:00:00 GMT'"
  })
  void readsTheDayAsWritten(String date) {
    assertThat(Dates.day(date)).contains(LocalDate.of(2024, 3, 1));
  }

  @Test
  void readsArraysAndSequences() throws Exception {
    Path array =
        desk.file("array.json", "[{\"text\": \"A.\"},\n {\"id\": \"b\", \"text\": \"B.\"}, 3, {}]");
    assertThat(Desk.ids(Desk.read(array))).containsExactly("array#1", "b");
    assertThat(Desk.failures(Desk.read(array)))
        .extracting(Reading.Failure::place)
        .containsExactly(array + ", article 3", array + ", article 4");
    Path sequence = desk.file("two.json", "{\n\"text\": \"A.\"\n}\n{\n\"text\": \"B.\"\n}");
    assertThat(Desk.ids(Desk.read(sequence))).containsExactly("two#1", "two#2");
    Path single = desk.file("one.json", "[{\"text\": \"A.\"}]");
    assertThat(Desk.ids(Desk.read(single))).containsExactly("one");
  }

  @Test
  void readsWhatStandsBeforeMalformedJson() throws Exception {
    Path file = desk.file("cut.json", "[{\"text\": \"A.\"},\n{\"text\": \"B.");
    assertThat(Desk.ids(Desk.read(file))).containsExactly("cut#1");
    assertThat(Desk.failures(Desk.read(file)))
        .singleElement()
        .asString()
        .contains("cut.json", "malformed JSON", "line 2");
  }

  @Test
  void readsAllLinesButTheBrokenOne() throws Exception {
    String lines =
        IntStream.rangeClosed(1, 1000)
            .mapToObj(i -> i == 812 ? "{\"text\": \"He said" : "{\"text\": \"He said no.\"}")
            .collect(Collectors.joining("\n"));
    List<Reading> readings = Desk.read(desk.file("news.jsonl", lines));
    assertThat(readings).hasSize(1000);
    assertThat(Desk.failures(readings))
        .singleElement()
        .satisfies(
            failure ->
                assertThat(failure.line())
                    .contains("news.jsonl, line 812: malformed JSON")
                    .endsWith("; mend or remove the line"));
    assertThat(Desk.ids(readings))
        .startsWith("news#1")
        .endsWith("news#1000")
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3",
        "\"text\"",
        "[]",
        "null",
        "{}",
        "{\"text\": 3}",
        "{\"text\": null}",
        "{\"text\": \" \"}",
        "{\"text\": \"A.\"} {\"text\": \"B.\"}",
        "{'text': 'A.'}"
      })
  void refusesLinesThatAreNoArticle(String line) throws Exception {
    Path file = desk.file("a.jsonl", "\n{\"text\": \"He said no.\"}\r\n\r\n" + line + "\n");
    List<Reading> readings = Desk.read(file);
    assertThat(Desk.ids(readings)).containsExactly("a#2");
    assertThat(Desk.failures(readings)).singleElement().asString().contains("a.jsonl, line 4");
  }

  @Test
  void refusesLinesNestedWithoutEnd() throws Exception {
    Path file = desk.file("a.jsonl", "[".repeat(1_000_000) + "\n{\"text\": \"He said no.\"}");
    assertThat(Desk.read(file)).hasSize(2);
    assertThat(Desk.failures(Desk.read(file))).hasSize(1);
  }

  @Test
  void readsPastALineThatIsTooLong() {
    String ok = "{\"id\": \"ok\", \"text\": \"He said no.\"}";
    String open = "{\"text\": \"";
    List<InputStream> parts =
        List.of(stream(ok + "\n" + open), endless(30_000_000), stream("\"}\n" + ok));
    List<Reading> readings =
        Desk.read(new SequenceInputStream(Collections.enumeration(parts)), "-");
    assertThat(Desk.ids(readings)).containsExactly("ok", "ok");
    assertThat(Desk.failures(readings)).singleElement().asString().contains("line 2", "too long");
  }

  @Test
  void refusesAnObjectThatIsTooLong() {
    List<InputStream> parts =
        List.of(stream("{\n\"text\":\n\""), endless(30_000_000), stream("\"}"));
    List<Reading> readings =
        Desk.read(new SequenceInputStream(Collections.enumeration(parts)), "-");
    assertThat(Desk.failures(readings)).singleElement().asString().contains("too long");
  }

  @Test
  void asksForUtf8() throws Exception {
    byte[] bytes =
        "\uFEFF{\"text\": \"A.\"}\n{\"text\": \"B.\"}".getBytes(StandardCharsets.UTF_16LE);
    assertThat(Desk.failures(Desk.read(desk.file("a.jsonl", bytes))))
        .singleElement()
        .asString()
        .contains("save it as UTF-8");
    String marked = "\uFEFF{\"text\": \"A.\"}\n{\"text\": \"B.\"}";
    assertThat(Desk.ids(Desk.read(desk.file("b.jsonl", marked)))).containsExactly("b#1", "b#2");
  }

  @Test
  void replacesUnpairedSurrogatesAndSaysSo() throws Exception {
    Path file = desk.file("a.json", "{\"text\": \"He said \\ud83d no \\ud83d\\ude00.\"}");
    var read = Desk.only(Desk.read(file));
    assertThat(Desk.text(read.article())).isEqualTo("He said \uFFFD no \uD83D\uDE00.");
    assertThat(read.warnings()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.json", "a.jsonl"})
  void refusesEmptyFiles(String name) throws Exception {
    assertThat(Desk.failures(Desk.read(desk.file(name, " \n"))))
        .singleElement()
        .asString()
        .contains("empty");
  }

  private static InputStream stream(String string) {
    return new ByteArrayInputStream(string.getBytes(StandardCharsets.UTF_8));
  }

  private static InputStream endless(int bytes) {
    String sentence = "The court said on Monday that it had no say. ";
    return new SequenceInputStream(
        Collections.enumeration(
            Collections.nCopies(bytes / sentence.length(), sentence).stream()
                .map(JsonTest::stream)
                .toList()));
  }
}
