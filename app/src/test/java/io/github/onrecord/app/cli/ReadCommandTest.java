package io.github.onrecord.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadCommandTest {
  private static final String HARBOUR =
      "Mensah said the harbour is safe. Odoi said it probably is.";

  @TempDir private Path folder;
  private final Session session = new Session();

  @BeforeEach
  void writeArticles() throws IOException {
    Files.writeString(folder.resolve("harbour.txt"), HARBOUR);
    Files.writeString(folder.resolve("market.txt"), "Adjei said prices 😀 rose.");
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  @Test
  void printsALineAnArticleInAPipe() {
    int code = session.run("read", path("harbour.txt"), path("market.txt"));

    assertThat(code).isZero();
    assertThat(session.err()).isEmpty();
    assertThat(session.out().lines())
        .hasSize(2)
        .first()
        .asString()
        .startsWith("{\"article\":{\"id\":\"harbour\"");
  }

  @Test
  void leavesOutAnArticleOfWhichReadingFailsAndReadsTheRest() throws IOException {
    Files.writeString(folder.resolve("jetty.txt"), "Addo said UNREADABLE.");

    assertThat(session.run("read", folder.toString())).isEqualTo(1);

    assertThat(session.err())
        .isEqualTo(
            "onrecord: jetty: left out, reading it failed (java.lang.IllegalStateException: no way"
                + " to read this); please report it\n");
    assertThat(session.out().lines()).hasSize(2).noneMatch(line -> line.contains("jetty"));
  }

  @Test
  void passesOverCopiesWhenAsked() throws IOException {
    String report =
        "TESHIE (Volta Wire) Mensah said the harbour is safe for every ship that calls there, and"
            + " that the pilots who know its sandbanks best had told him so on Monday.";
    Files.writeString(folder.resolve("a.txt"), report);
    Files.writeString(folder.resolve("b.txt"), report.replace("(Volta Wire) ", "\n\n") + " VW");
    assertThat(session.run("read", "--skip-copies", folder.toString())).isZero();
    assertThat(session.out().lines()).hasSize(3).noneMatch(line -> line.contains("\"id\":\"b\""));
    assertThat(session.err()).isEqualTo("onrecord: passed over: 1 near copies\n");
  }

  @Test
  void takesALedgerAndLeavesItAlone() {
    assertThat(session.run("read", "--ledger", path("news.db"), path("harbour.txt"))).isZero();

    assertThat(folder.resolve("news.db")).doesNotExist();
    assertThat(session.out()).contains("\"id\":\"harbour\"");
  }

  @Test
  void printsATableOnATerminal() {
    session.terminal("72,out").run("read", path("harbour.txt"));

    assertThat(session.out()).contains("Mensah", "the harbour is safe").doesNotContain("{\"");
    assertThat(session.out().lines()).allMatch(line -> line.length() < 200);
  }

  @ParameterizedTest
  @CsvSource({"always,72,true", "never,'72,out',false", "auto,72,false", "auto,'72,out',true"})
  void coloursATableWhenAsked(String when, String told, boolean coloured) {
    session.terminal(told).run("read", "--format", "table", "--color", when, path("harbour.txt"));

    assertThat(session.out().contains("\u001b[")).isEqualTo(coloured);
  }

  @Test
  void readsStandardInput() {
    session.input("Quaye said the road is open.").run("read", "-", "--format", "json");

    assertThat(session.out()).startsWith("[").contains("the road is open");
  }

  @Test
  void completesArticlesWithDayAndOutlet() {
    session.run("read", "--published", "2022-07-19", "--outlet", "Volta Post", path("harbour.txt"));

    assertThat(session.out()).contains("\"published\":\"2022-07-19\"", "\"outlet\":\"Volta Post\"");
  }

  @Test
  void goesOnAfterAnInputThatCannotBeRead() {
    int code = session.run("read", path("missing.txt"), path("market.txt"));

    assertThat(code).isEqualTo(1);
    assertThat(session.err().lines()).singleElement().asString().contains("missing.txt: ");
    assertThat(session.out()).contains("\"id\":\"market\"");
  }

  @Test
  void readsTheArticlesOfAnArchiveAndCountsWhatItPassesOver() throws IOException {
    String page = "<!doctype html><article><p>" + HARBOUR + "</p></article>";
    String german =
        "<!doctype html><article><p>Der Hafenmeister sagte am Freitag, die Kaimauer sei sicher und"
            + " niemand werde sich deswegen Sorgen machen.</p></article>";
    Files.writeString(
        folder.resolve("ports.warc"),
        capture("200 OK", page) + capture("200 OK", german) + capture("302 Found", ""));

    assertThat(session.run("read", path("ports.warc"))).isZero();

    assertThat(session.out()).contains("\"id\":\"ports#0\"", "\"url\":\"https://a.example/\"");
    assertThat(session.err())
        .isEqualTo("onrecord: passed over: 1 not in English, 1 no web pages\n");
  }

  private static String capture(String status, String page) {
    String http = "HTTP/1.1 " + status + "\r\nContent-Type: text/html\r\n\r\n" + page;
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/\r\n"
        + "WARC-Date: 2024-03-01T09:30:00Z\r\nContent-Type: application/http; msgtype=response\r\n"
        + ("Content-Length: " + http.length() + "\r\n\r\n" + http + "\r\n\r\n");
  }

  @Test
  void leavesOutWhatIsLessConfidentAndWhoSaidNothingElse() {
    session.run("read", "--min-confidence", "0.8", path("harbour.txt"));

    assertThat(session.out()).contains("Mensah").doesNotContain("\"name\":\"Odoi\"");
  }

  @ParameterizedTest
  @CsvSource({"json,[", "csv,article", "jsonl,{", "html,<!DOCTYPE html>"})
  void takesTheFormatFromTheNameOfTheFile(String extension, String start) throws IOException {
    String out = "out." + extension;

    assertThat(session.run("read", path("harbour.txt"), "--out", path(out))).isZero();

    assertThat(read(out)).startsWithIgnoringCase(start);
    assertThat(session.out()).isEmpty();
  }

  @Test
  void writesAFileAnArticleIntoAFolder() throws IOException {
    session.run("read", folder.toString(), "--format", "brat", "--out", path("brat"));
    session.run("read", path("harbour.txt"), "--format", "json", "--out", path("new") + "/");

    assertThat(Files.readString(folder.resolve("brat/harbour.txt"))).isEqualTo(HARBOUR);
    assertThat(Files.readString(folder.resolve("brat/market.ann"))).contains("\tCue ");
    assertThat(folder.resolve("new/harbour.json")).exists();
  }

  @Test
  void leavesTheOldFileAndNothingElseWhenItFails() throws IOException {
    Files.writeString(folder.resolve("old.jsonl"), "as it was");
    Extractor.Opener broken =
        (size, threads) -> {
          throw new IllegalStateException("no model here");
        };

    int code =
        session.extractors(broken).run("read", path("harbour.txt"), "--out", path("old.jsonl"));

    assertThat(code).isEqualTo(1);
    assertThat(session.err()).contains("no model here");
    assertThat(read("old.jsonl")).isEqualTo("as it was");
  }

  @Test
  void endsQuietlyWhenTheReaderOfTheOutputHasLeft() {
    OutputStream closed =
        new PipeOutput(
            new OutputStream() {
              @Override
              public void write(int oneByte) throws IOException {
                throw new IOException("Broken pipe");
              }
            });

    assertThat(session.run(closed, "read", path("harbour.txt"))).isZero();
    assertThat(session.err()).isEmpty();
  }

  @Test
  void tellsOfADiskThatIsFull() {
    OutputStream full =
        new PipeOutput(
            new OutputStream() {
              @Override
              public void write(int oneByte) throws IOException {
                throw new FileNotFoundException("No space left on device");
              }
            });

    assertThat(session.run(full, "read", path("harbour.txt"))).isEqualTo(1);
    assertThat(session.err())
        .isEqualTo("onrecord: cannot write to standard output: No space left on device\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "read",
        "read --published 2022-13-40 a.txt",
        "read --format yaml a.txt",
        "read --format brat a.txt",
        "read --min-confidence 1.5 a.txt",
        "read --min-confidence NaN a.txt",
        "read --threads 0 a.txt",
        "read --color sometimes a.txt",
        "read --model huge a.txt",
        "read --no-such-option a.txt"
      })
  void answersWrongUsageInOneLine(String line) {
    assertThat(session.run(line.split(" ", -1))).isEqualTo(2);
    assertThat(session.err().lines())
        .singleElement()
        .asString()
        .startsWith("onrecord: ")
        .endsWith("; try 'onrecord read --help'");
    assertThat(session.out()).isEmpty();
  }

  @Test
  void keepsTheOrderOfTheInputs() {
    session.run("read", path("market.txt"), path("harbour.txt"));

    Stream<String> ids = session.out().lines().map(line -> line.substring(18, 24));
    assertThat(ids).containsExactly("market", "harbou");
  }
}
