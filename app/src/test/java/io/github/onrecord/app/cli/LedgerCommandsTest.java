package io.github.onrecord.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.correction.Amendment;
import io.github.onrecord.ledger.Ledger;
import io.github.onrecord.statement.Act;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerCommandsTest {
  @TempDir private Path folder;
  private Session session = new Session();

  @BeforeEach
  void writeArticles() throws IOException {
    Files.writeString(
        folder.resolve("harbour.txt"), "Mensah said the harbour is safe. Odoi said it floods.");
    Files.writeString(folder.resolve("market.txt"), "Adjei said prices 😀 rose.");
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private int run(String command, String... args) {
    session = new Session();
    List<String> line = new ArrayList<>(List.of(command, "--ledger", path("a.db")));
    line.addAll(List.of(args));
    return session.run(line.toArray(String[]::new));
  }

  @Test
  void tellsWhatWasAddedAndWhatWasThere() {
    assertThat(run("add", path("harbour.txt"), path("market.txt"))).isZero();
    assertThat(session.out())
        .isEqualTo(
            "added 2 articles, 3 statements; 0 there already; %s holds 2 articles, 3 statements\n"
                .formatted(path("a.db")));

    run("add", path("market.txt"));
    assertThat(session.out()).startsWith("added 0 articles, 0 statements; 1 there already; ");
    assertThat(session.err()).isEmpty();
  }

  @Test
  void readsNothingAgainThatIsThere() {
    run("add", path("market.txt"));
    Session again =
        new Session()
            .extractors(
                (size, threads) ->
                    new FakeExtractor(size, threads) {
                      @Override
                      public java.util.stream.Stream<io.github.onrecord.statement.ArticleRecord>
                          readAll(
                              java.util.stream.Stream<io.github.onrecord.text.Article> articles) {
                        return articles.map(
                            article -> {
                              throw new IllegalStateException("read again");
                            });
                      }
                    });
    assertThat(again.run("add", "--ledger", path("a.db"), path("market.txt"))).isZero();
    assertThat(again.err()).isEmpty();
  }

  @Test
  void keepsCorrectionsWhenArticlesAreReadAgain() {
    run("add", path("market.txt"));
    try (Ledger ledger = Ledger.open(folder.resolve("a.db"))) {
      String statement = ledger.record("market").orElseThrow().statements().get(0).id();
      ledger.corrections().make("market", statement, Amendment.act(Act.PLEDGES), "Ed Itor");
    }
    assertThat(run("add", "--again", path("market.txt"))).isZero();
    run("export", "--format", "jsonl");
    assertThat(session.out()).contains("\"act\":\"pledges\"");
    assertThat(run("export", "--corrections", "-")).isZero();
    assertThat(session.out().lines())
        .singleElement()
        .asString()
        .contains("\"read\":{", "\"act\":\"pledges\"", "\"by\":\"Ed Itor\"");
  }

  @Test
  void addsTheRestWhenAnInputFails() {
    assertThat(run("add", path("missing.txt"), path("market.txt"))).isEqualTo(1);
    assertThat(session.err().lines()).singleElement().asString().contains("missing.txt: ");
    assertThat(session.out()).startsWith("added 1 article, 1 statement; ");
  }

  @Test
  void printsTheRecordAlsoWhenAskedFor() {
    run("add", "--format", "jsonl", path("market.txt"));
    assertThat(session.out()).startsWith("{\"article\":{\"id\":\"market\"");
    assertThat(session.err()).startsWith("onrecord: added 1 article, ");
  }

  @Test
  void findsStatementsByWords() {
    run("add", folder.toString());
    assertThat(run("search", "--format", "table", "floods")).isZero();
    assertThat(session.out()).contains("Odoi  asserts", "│ it floods", "in harbour").endsWith("\n");

    run("search", "--limit", "1", "harbour safe");
    assertThat(session.out().lines()).singleElement().asString().contains("\"name\":\"Mensah\"");

    run("search", "--speaker", "Adjei", "harbour safe");
    assertThat(session.out()).contains("prices 😀 rose").doesNotContain("Mensah");

    run("search", "--act", "denies", "harbour safe");
    assertThat(session.out()).isEmpty();
  }

  @Test
  void showsWhatASpeakerIsOnRecordWith() {
    run("add", folder.toString());
    assertThat(run("who", "--links", "--format", "table", "odoi")).isZero();
    assertThat(session.out())
        .contains("Odoi · person · key ", "1 statement in 1 article", "│ it floods")
        .contains("harbour  Odoi: new: first of the name");

    run("who", "odoi", "--format", "json");
    assertThat(session.out()).contains("\"names\": [ \"Odoi\" ]", "\"text\": \"it floods\"");

    assertThat(run("who", "nobody")).isEqualTo(1);
    assertThat(session.err()).startsWith("onrecord: nobody called 'nobody' is on record in ");
  }

  @Test
  void marksWhereASpeakerContradictsWhatItSaidBefore() throws IOException {
    Files.writeString(
        folder.resolve("ferry.jsonl"),
        """
        {"id": "f1", "published": "2024-03-01", "text": "Mensah said the ferry is safe."}
        {"id": "f2", "published": "2024-03-09", "text": "Mensah said never the ferry is safe."}
        {"id": "f3", "published": "2024-03-09", "text": "Adjei said the ferry is safe."}
        """);
    run("add", path("ferry.jsonl"));
    List<String> keys = keys("Mensah");
    run("merge", keys.get(1), keys.get(0));

    run("who", "Mensah", "--format", "table");
    assertThat(session.out())
        .contains("changed position: denies what it said before · 1 March 2024 · f1: the ferry");
    run("who", "Mensah", "--format", "jsonl");
    assertThat(session.out().lines())
        .satisfiesExactly(
            line -> assertThat(line).contains("\"id\":\"f1\"").doesNotContain("\"changed\""),
            line ->
                assertThat(line)
                    .contains("\"id\":\"f2\"")
                    .contains("\"changed\":{\"from\":\"affirms\",\"to\":\"denies\"")
                    .contains("\"article\":\"f1\"", "\"day\":\"2024-03-01\""));

    run("who", "Mensah", "--no-changes");
    assertThat(session.out()).contains("f2").doesNotContain("changed");
    run("who", "Adjei");
    assertThat(session.out()).contains("f3").doesNotContain("changed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"who", "search"})
  void writesEveryFormat(String command) {
    run("add", folder.toString());
    run(command, "Odoi", "--format", "csv");
    assertThat(session.out()).startsWith("article_id,").contains("\r\nharbour,", ",it floods,");
    run(command, "Odoi", "--format", "jsonl");
    assertThat(session.out()).startsWith("{\"article\":{\"id\":\"harbour\"");
    assertThat(run(command, "Odoi", "--format", "brat")).isEqualTo(2);
  }

  @Test
  void makesAnEqualLedgerFromAnExport() throws IOException {
    run("add", folder.toString());
    assertThat(run("export", "--out", path("all.jsonl"))).isZero();
    String exported = Files.readString(folder.resolve("all.jsonl"));
    assertThat(exported.lines()).hasSize(2).allMatch(line -> line.contains("\"ledger\":{"));

    session.run("add", "--ledger", path("b.db"), "--import", path("all.jsonl"));
    session.run("export", "--ledger", path("b.db"), "--out", path("again.jsonl"));
    assertThat(Files.readString(folder.resolve("again.jsonl"))).isEqualTo(exported);
  }

  @Test
  void importsTheRestWhenALineIsBroken() throws IOException {
    run("add", folder.toString());
    run("export");
    Files.writeString(folder.resolve("bad.jsonl"), "{\"article\":1}\n{oops\n" + session.out());

    int code = session.run("add", "--ledger", path("b.db"), "--import", path("bad.jsonl"));

    assertThat(code).isEqualTo(1);
    assertThat(session.err().lines())
        .hasSize(2)
        .anyMatch(line -> line.endsWith("bad.jsonl, line 1: \"article\" must be a JSON object"));
    assertThat(session.out()).contains("added 2 articles, 3 statements");
  }

  @Test
  void exportsRowsWithKeysAndStories() {
    run("add", path("market.txt"));
    run("export", "--format", "csv");
    assertThat(session.out().lines())
        .hasSize(2)
        .first()
        .asString()
        .endsWith(",speaker_key,story,corrected,read_speaker,read_act");
  }

  @Test
  void partsAndJoinsSpeakersAndTakesItBack() throws IOException {
    Files.writeString(folder.resolve("port.txt"), "Mensah said the port is shut.");
    run("add", path("harbour.txt"), path("port.txt"));
    List<String> keys = keys("Mensah");
    assertThat(keys).hasSize(2);

    assertThat(run("merge", keys.get(1), keys.get(0))).isZero();
    assertThat(session.out()).startsWith("1: merge of Mensah, in 1 article, key " + keys.get(0));
    assertThat(run("split", keys.get(0), "port")).isZero();
    assertThat(run("undo", "1")).isEqualTo(1);
    assertThat(session.err()).contains("undo that first");
    assertThat(run("undo", "2")).isZero();
    run("undo");
    assertThat(session.out().lines()).singleElement().asString().startsWith("1: merge");
  }

  private List<String> keys(String name) {
    run("who", name, "--format", "csv");
    return session.out().lines().skip(1).map(row -> row.split(",", -1)[23]).distinct().toList();
  }

  @Test
  void leavesTheIndexToTheFirstQuestionWhenAsked() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 100; i++) {
      lines.append("{\"id\":\"a%d\",\"text\":\"Adjei said lorry %d is late.\"}%n".formatted(i, i));
    }
    Files.writeString(folder.resolve("lorries.jsonl"), lines);

    assertThat(run("add", "--index-later", path("lorries.jsonl"))).isZero();
    assertThat(folder.resolve("a.db.index")).doesNotExist();

    assertThat(run("search", "--limit", "1", "lorry 71")).isZero();
    assertThat(session.err()).isEqualTo("onrecord: indexing 100 articles first\n");
    assertThat(session.out()).contains("lorry 71 is late");
    run("search", "--limit", "1", "lorry 71");
    assertThat(session.err()).isEmpty();
  }

  @Test
  void makesTheIndexAnew() {
    run("add", path("market.txt"));
    assertThat(run("index", "--rebuild")).isZero();
    assertThat(session.out()).isEqualTo("the index holds 1 statements\n");
    assertThat(run("index")).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"who x", "search x", "export", "index", "undo", "merge a b", "split a b"})
  void saysThatThereIsNoLedger(String line) {
    List<String> words = new ArrayList<>(List.of(line.split(" ", -1)));
    words.addAll(List.of("--ledger", path("none.db")));
    assertThat(session.run(words.toArray(String[]::new))).isEqualTo(1);
    assertThat(session.err())
        .isEqualTo(
            "onrecord: %s: there is no ledger here; 'onrecord add' makes one, --ledger names another\n"
                .formatted(path("none.db")));
    assertThat(folder.resolve("none.db")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "add",
        "add --import a.jsonl a.txt",
        "search --limit 0 x",
        "search --act sings x",
        "search --from 2024-02-02 --to 2024-01-01 x",
        "who --limit 0 x",
        "undo x"
      })
  void answersWrongUsageInOneLine(String line) {
    assertThat(session.run(line.split(" ", -1))).isEqualTo(2);
    assertThat(session.err().lines()).singleElement().asString().startsWith("onrecord: ");
  }
}
