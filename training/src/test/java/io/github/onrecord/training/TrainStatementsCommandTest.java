package io.github.onrecord.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.stance.CrossEncoder;
import io.github.onrecord.stance.PairCutter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class TrainStatementsCommandTest {
  private static final String ARTICLE =
      """
      The Kalo ferry has been sold to a foreign firm, union leader Kwesi Mensah said on Monday.

      Transport Minister Ama Owusu denied that the ferry had been sold.
      """;
  private static final String GOLD =
      """
      {"id": "ferry", "published": null,
       "speakers": [
        {"id": "p1", "name": "Kwesi Mensah", "kind": "person", "role": "union leader", "aliases": []},
        {"id": "p2", "name": "Ama Owusu", "kind": "person", "role": "Transport Minister", "aliases": []}],
       "statements": [
        {"content": "The Kalo ferry has been sold to a foreign firm", "speaker": "p1",
         "source_text": "union leader Kwesi Mensah", "cue": "said", "kind": "indirect", "act": "asserts",
         "via": [], "said_on": null},
        {"content": "that the ferry had been sold", "speaker": "p2", "source_text": "Transport Minister Ama Owusu",
         "cue": "denied", "kind": "indirect", "act": "denies", "via": [], "said_on": null}],
       "disputes": [{"claim": "The Kalo ferry was sold.", "positions": [
        {"speaker": "p1", "stance": "affirms", "evidence": [0]},
        {"speaker": "p2", "stance": "denies", "evidence": [1]}]}],
       "paraphrases_of_no_claim_here": ["The Kalo ferry sank."]}
      """;

  @TempDir private Path folder;

  @Test
  void putsEachStatementBesideEachClaimAndItsOpposite() throws IOException {
    List<String> stances = stances(ARTICLE);
    // the claim, two that nobody speaks to, and the claim's opposite between them
    assertThat(stances)
        .containsSubsequence("affirms", "denies", "silent", "denies", "affirms", "silent");
    assertThat(stances).filteredOn(s -> s.equals("silent")).hasSizeGreaterThanOrEqualTo(2);
  }

  @Test
  void leavesOppositesOutWhereNoneAreAskedFor() throws IOException {
    assertThat(stances(ARTICLE, "--opposites", "0"))
        .filteredOn(stance -> !stance.equals("silent"))
        .containsExactly("affirms", "denies");
  }

  @Test
  void leavesOutWhatAModelIsSureOfAlready() throws IOException {
    Path model = shippedModel();
    assertThat(stances(ARTICLE, "--model", model.toString(), "--sure", "0"))
        .isNotEmpty()
        .doesNotContain("silent");
    assertThat(stances(ARTICLE, "--model", model.toString(), "--sure", "1.1"))
        .isEqualTo(stances(ARTICLE));
  }

  private Path shippedModel() throws IOException {
    Path file = folder.resolve("stance.onnx");
    try (InputStream model =
        CrossEncoder.class.getResourceAsStream("/io/github/onrecord/model/en/stance.onnx")) {
      Files.write(file, model.readAllBytes());
    }
    return file;
  }

  @Test
  void leavesOutOfAClaimThatIsSpokenToWhatTheReaderDidNotFind() throws IOException {
    String more = "\n\"The quay is busy,\" trader Efua Sarpong said.\n";
    // beside the two claims that nobody speaks to, it is as silent as the others
    assertThat(silent(stances(ARTICLE + more))).isEqualTo(silent(stances(ARTICLE)) + 2);
  }

  private static long silent(List<String> stances) {
    return stances.stream().filter(s -> s.equals("silent")).count();
  }

  private List<String> stances(String article, String... options) throws IOException {
    Files.createDirectories(folder.resolve("articles"));
    Files.createDirectories(folder.resolve("gold"));
    Files.writeString(folder.resolve("articles/ferry.txt"), article);
    Files.writeString(folder.resolve("gold/ferry.json"), GOLD);
    Path out = folder.resolve("pairs.jsonl");
    PairCutter cutter = PairCutter.of(StartWeights.vocabulary());
    List<String> arguments = new ArrayList<>(List.of(options));
    arguments.addAll(List.of("--records", folder.toString(), "--out", out.toString()));
    int exit =
        new CommandLine(new TrainStatementsCommand(cutter))
            .execute(arguments.toArray(String[]::new));
    assertThat(exit).isZero();
    return StatementPairs.read(out).learned().stream()
        .map(pair -> PairTask.STATEMENT.labels().get(pair.label()))
        .toList();
  }
}
