package io.github.onrecord.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
  @TempDir private Path folder;
  private final Session session = new Session();

  @BeforeEach
  void layOutGold() throws IOException {
    Files.createDirectories(folder.resolve("text"));
    Files.createDirectories(folder.resolve("attributions"));
    Files.writeString(
        folder.resolve("text/ferry.txt"), "Nkosi said the ferry sails. Crew doubt it.");
    Files.writeString(
        folder.resolve("attributions/ferry_a1.ann"),
        """
        T1\tSource 0 5\tNkosi
        T2\tCue 6 10\tsaid
        T3\tContent 11 26\tthe ferry sails
        E1\tAttribution:T2 Source:T1 Cue:T2 Content:T3
        T4\tSource 28 32\tCrew
        T5\tCue 33 38\tdoubt
        T6\tContent 39 41\tit
        E2\tAttribution:T5 Source:T4 Cue:T5 Content:T6
        """);
  }

  private int evaluate(String... more) {
    String[] args = new String[more.length + 3];
    args[0] = "evaluate";
    args[1] = "--gold";
    args[2] = folder.toString();
    System.arraycopy(more, 0, args, 3, more.length);
    return session.run(args);
  }

  @Test
  void scoresAttributions() {
    assertThat(evaluate("--format", "json")).isZero();
    assertThat(session.out())
        .containsIgnoringWhitespaces("\"exact All\":{\"P\":100.0,\"R\":50.0,\"F1\":66.7}")
        .contains("\"articles a second\"");
  }

  @Test
  void printsATableByDefault() {
    assertThat(evaluate()).isZero();
    assertThat(session.out()).contains("Content    100.0  50.0  66.7").contains("1 articles");
  }

  @Test
  void scoresWhatWasPrintedBefore() throws IOException {
    Path found = folder.resolve("found.jsonl");
    session.run("read", folder.resolve("text").toString(), "--out", found.toString());

    assertThat(evaluate("--predictions", found.toString())).isZero();
    assertThat(session.out()).contains("100.0  50.0  66.7").doesNotContain("articles a second");
  }

  @Test
  void countsAnArticleWithoutPredictionsAndSaysSo() throws IOException {
    Path none = Files.writeString(folder.resolve("none.jsonl"), "");

    assertThat(evaluate("--predictions", none.toString())).isEqualTo(1);
    assertThat(session.err()).contains("ferry: no predictions; scored as if nothing was found");
    assertThat(session.out()).contains("1 articles, 0 statements");
  }

  @Test
  void scoresRecords() throws IOException {
    Files.createDirectories(folder.resolve("articles"));
    Files.createDirectories(folder.resolve("gold"));
    Files.writeString(folder.resolve("articles/r.txt"), "Nkosi said the ferry sails.");
    Files.writeString(
        folder.resolve("gold/r.json"),
        """
        {"id": "r", "published": null,
         "speakers": [{"id": "p1", "name": "Nkosi", "kind": "person", "role": null, "aliases": []}],
         "statements": [{"content": "the ferry sails", "speaker": "p1", "kind": "indirect",
                         "act": "denies", "via": [], "said_on": null}]}
        """);

    assertThat(evaluate("--format", "json")).isZero();
    assertThat(session.out()).contains("\"speaker\" : 100.0", "\"act\" : 0.0", "\"via\" : null");
  }

  @Test
  void asksTheClaimsOfRecords() throws IOException {
    Files.createDirectories(folder.resolve("articles"));
    Files.createDirectories(folder.resolve("gold"));
    Files.writeString(folder.resolve("articles/r.txt"), "Nkosi said the ferry sails.");
    Files.writeString(
        folder.resolve("gold/r.json"),
        """
        {"id": "r", "published": null,
         "speakers": [{"id": "p1", "name": "Nkosi", "kind": "person", "role": null, "aliases": []}],
         "statements": [],
         "disputes": [{"claim": "the ferry sails",
                       "positions": [{"speaker": "p1", "stance": "affirms", "evidence": []}]}],
         "paraphrases_of_no_claim_here": ["the ferry is late"]}
        """);

    assertThat(evaluate("--claims", "--format", "json")).isZero();
    assertThat(session.out())
        .contains("\"speaker and stance F1\" : 100.0", "\"not addressed %\" : 100.0");
  }

  @Test
  void scoresTheAnswersOfALedger() throws IOException {
    String ledger = folder.resolve("a.db").toString();
    session.run("add", "--ledger", ledger, folder.resolve("text").toString());
    Path questions =
        Files.writeString(
            folder.resolve("questions.jsonl"),
            """
            {"id": "q", "claim": "the ferry sails", "positions": [\
            {"names": ["Nkosi"], "kind": "person", "stance": "affirms"}]}
            """);

    Session asked = new Session();
    assertThat(asked.run("evaluate", "--questions", questions.toString(), "--ledger", ledger))
        .isZero();
    assertThat(asked.out()).contains("sides                  100.0 P 100.0 R 100.0 F1, 1 in gold");
  }

  @Test
  void needsGoldOrQuestions() {
    assertThat(session.run("evaluate")).isEqualTo(2);
    assertThat(session.err()).contains("give either --gold FOLDER or --questions FILE");
  }

  @Test
  void saysWhenThereIsNoGold() {
    assertThat(session.run("evaluate", "--gold", folder.resolve("nowhere").toString()))
        .isEqualTo(1);
    assertThat(session.err()).endsWith("nowhere: no such file or folder; check the path\n");
  }
}
