package io.github.onrecord.app.cli;

import static java.util.Comparator.comparingInt;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
  private static final String CLAIM = "the bridge will close";

  @TempDir private Path folder;
  private final List<String> read = new ArrayList<>();
  private Session session = new Session();

  @BeforeEach
  void writeArticles() throws IOException {
    Files.writeString(folder.resolve("north.txt"), "Abebe said the bridge will close soon.");
    Files.writeString(folder.resolve("south.txt"), "Mwale said never the bridge will close.");
    Files.writeString(folder.resolve("fair.txt"), "Odoi said the fair opens.");
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private int check(String... args) {
    session = new Session().extractors(this::watched);
    List<String> line = new ArrayList<>(List.of("check"));
    line.addAll(List.of(args));
    return session.run(line.toArray(String[]::new));
  }

  private Extractor watched(io.github.onrecord.extract.ModelSize size, int threads) {
    return new FakeExtractor(size, threads) {
      @Override
      public java.util.stream.Stream<io.github.onrecord.statement.ArticleRecord> readAll(
          java.util.stream.Stream<io.github.onrecord.text.Article> articles) {
        return super.readAll(articles.peek(article -> read.add(article.id())));
      }
    };
  }

  private Path claims(String... lines) throws IOException {
    return Files.write(folder.resolve("claims.jsonl"), List.of(lines));
  }

  @Test
  void asksAllInputsTogether() {
    assertThat(check("--format", "json", CLAIM, path("north.txt"), path("south.txt"))).isZero();
    assertThat(session.out())
        .startsWith("{\n  \"claim\": \"the bridge will close\",\n  \"verdict\": \"disputed\",")
        .containsSubsequence("\"Abebe\"", "\"affirms\"", "\"Mwale\"", "\"denies\"");
  }

  @Test
  void showsATableOnATerminal() {
    Session terminal = new Session().terminal("80,out");
    assertThat(terminal.run("check", CLAIM, path("north.txt"), "--color", "never")).isZero();
    assertThat(terminal.out()).startsWith(CLAIM + "\naffirmed: 1 affirms\n");
  }

  @Test
  void saysThatNobodySpeaksToAClaim() {
    assertThat(check(CLAIM, path("fair.txt"))).isZero();
    assertThat(session.out()).contains("\"verdict\":\"not-addressed\",\"positions\":[]");
  }

  @Test
  void leavesOutWhatIsLessSureThanWanted() {
    check("--min-confidence", "0.95", CLAIM, path("north.txt"));
    assertThat(session.out()).contains("not-addressed");
  }

  @Test
  void answersManyClaimsReadingEachArticleOnce() throws IOException {
    Path file =
        claims(
            "{\"id\": \"q1\", \"claim\": \"the bridge will close\", \"article\": \"south\"}",
            "{\"id\": \"q2\", \"claim\": \"the bridge\", \"article\": \"south\"}",
            "",
            "{\"id\": 3, \"claim\": \"the bridge will close\", \"article\": \"north\"}");

    assertThat(check("--claims", file.toString(), path("north.txt"), path("south.txt"))).isZero();
    assertThat(session.out().lines())
        .satisfiesExactlyInAnyOrder(
            line -> assertThat(line).startsWith("{\"id\":\"q1\",").contains("\"denied\""),
            line -> assertThat(line).startsWith("{\"id\":\"q2\",").contains("\"denied\""),
            line -> assertThat(line).startsWith("{\"id\":\"3\",").contains("\"affirmed\""));
    assertThat(read).containsExactly("north", "south");
  }

  @Test
  void readsOnlyArticlesThatAreAskedAbout() throws IOException {
    Path file = claims("{\"id\": \"q1\", \"claim\": \"rain\", \"article\": \"fair\"}");

    check("--claims", file.toString(), path("north.txt"), path("south.txt"), path("fair.txt"));
    assertThat(read).containsExactly("fair");
  }

  @Test
  void asksAllArticlesWhereAClaimNamesNone() throws IOException {
    Path file = claims("{\"id\": \"q1\", \"claim\": \"the bridge will close\", \"article\": null}");

    check("--claims", file.toString(), path("north.txt"), path("south.txt"));
    assertThat(session.out().lines()).singleElement().asString().contains("\"disputed\"");
  }

  @Test
  void answersTheRestWhenLinesAreBadOrArticlesMissing() throws IOException {
    Path file =
        claims(
            "{\"id\": \"q1\", \"claim\": \"rain\", \"article\": \"east\"}",
            "{\"id\": \"q2\"",
            "{\"id\": \"q3\", \"claim\": \" \"}",
            "{\"claim\": \"rain\"}",
            "{\"id\": \"q5\", \"claim\": \"the bridge\", \"article\": \"north\"}");

    assertThat(check("--claims", file.toString(), path("north.txt"))).isEqualTo(1);
    assertThat(session.out().lines()).singleElement().asString().startsWith("{\"id\":\"q5\"");
    assertThat(session.err().lines())
        .satisfiesExactly(
            line -> assertThat(line).contains("claims.jsonl:2: no JSON: "),
            line -> assertThat(line).contains("claims.jsonl:3: \"claim\" has no words; a line is"),
            line -> assertThat(line).contains("claims.jsonl:4: \"id\" is missing; a line is"),
            line ->
                assertThat(line)
                    .contains("claims.jsonl:1: no article with the id 'east' was read, so 'q1'"));
  }

  @Test
  void tellsWhatIsMissingOnTheCommandLine() {
    assertThat(check(CLAIM)).isEqualTo(2);
    assertThat(session.err()).contains("give what to read after the claim");
    assertThat(check(path("north.txt"))).isEqualTo(2);
    assertThat(session.err()).contains("is an input; give the claim before it");
    assertThat(check(" ", path("north.txt"))).isEqualTo(2);
    assertThat(session.err()).contains("the claim has no words");
    assertThat(check("--format", "brat", CLAIM, path("north.txt"))).isEqualTo(2);
    assertThat(session.err()).contains("answers are written as table, json, jsonl, jsonld or csv");
  }

  @Test
  void writesAFileOfTheFormatThatItsNameTells() throws IOException {
    assertThat(check("--out", path("answer.csv"), CLAIM, path("north.txt"))).isZero();
    assertThat(folder.resolve("answer.csv")).content().startsWith("question_id,claim,verdict,");
    assertThat(session.out()).isEmpty();
  }

  @Test
  void answersManyClaimsInTheirOrderAndReadsEachArticleOnce() throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      String article = List.of("north", "south", "fair").get(i % 3);
      lines.add(
          "{\"id\":\"q%d\",\"claim\":\"%s\",\"article\":\"%s\"}".formatted(i, CLAIM, article));
    }
    Path claims = claims(lines.toArray(String[]::new));
    int code =
        check(
            "--claims", claims.toString(), path("north.txt"), path("south.txt"), path("fair.txt"));
    assertThat(code).isZero();

    assertThat(read).containsExactly("north", "south", "fair");
    List<String> answers = session.out().lines().toList();
    assertThat(answers).hasSize(1000);
    assertThat(answers.subList(0, 334)).isSortedAccordingTo(comparingInt(CheckCommandTest::number));
  }

  private static int number(String answer) {
    return Integer.parseInt(answer.replaceFirst(".*?\"id\":\"q(\\d+)\".*", "$1"));
  }
}
