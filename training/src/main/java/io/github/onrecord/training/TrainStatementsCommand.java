package io.github.onrecord.training;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.onrecord.extract.Onrecord;
import io.github.onrecord.positions.StatementCutter;
import io.github.onrecord.stance.PairCutter;
import io.github.onrecord.stance.PairPieces;
import io.github.onrecord.statement.Statement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Puts the statements of annotated articles, as the extractor finds them, beside claims. A program
 * of its own: PyTorch crashes in a process in which ONNX Runtime was loaded (seen with DJL 0.34).
 */
@Command(
    name = "train statements",
    mixinStandardHelpOptions = true,
    showDefaultValues = true,
    description =
        "Puts the statements of annotated articles beside claims, for train stance --statements."
            + " A tenth of the articles is held back.")
final class TrainStatementsCommand implements Callable<Integer> {
  private static final int HELD_BACK = 10;

  @Option(
      names = "--records",
      required = true,
      description = "folder of articles/ID.txt and gold/ID.json with their disputes")
  private Path records = Path.of(".");

  @Option(names = "--out", required = true, description = "file for the pairs, JSON Lines")
  private Path out = Path.of("statements.jsonl");

  @Option(
      names = "--opposites",
      description = "of the claims that can be negated, how many are shown negated too, 0 to 1")
  private double opposites = 1;

  @Option(names = "--seed", description = "seed of which claims these are")
  private long seed = 1;

  private final PairCutter cutter;
  private final StatementCutter statements;
  private final ObjectMapper json = new ObjectMapper();
  private final List<String> lines = new ArrayList<>();

  /** Cuts for the stance model. */
  TrainStatementsCommand(PairCutter cutter) {
    this.cutter = cutter;
    this.statements = new StatementCutter(cutter);
  }

  public static void main(String[] arguments) throws IOException {
    PairCutter cutter = PairCutter.of(StartWeights.vocabulary());
    System.exit(new CommandLine(new TrainStatementsCommand(cutter)).execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    List<Disputes> all = Disputes.read(records);
    Random random = new Random(seed);
    Progress progress = new Progress("articles", all.size());
    try (Onrecord onrecord = Onrecord.open()) {
      for (int i = 0; i < all.size(); i++) {
        boolean back = i % HELD_BACK == HELD_BACK - 1;
        List<Disputes.Claim> claims = new ArrayList<>(all.get(i).claims());
        claims.addAll(back ? List.of() : opposites(claims, random));
        claims.add(
            new Disputes.Claim(all.get((i + 1) % all.size()).claims().get(0).text(), Map.of()));
        add(all.get(i), claims, onrecord, back);
        progress.show(i + 1, lines.size() + " pairs");
      }
    }
    Files.write(out, lines);
    return 0;
  }

  /** The negations of a share of the claims that somebody speaks to: who affirms one denies it. */
  private List<Disputes.Claim> opposites(List<Disputes.Claim> claims, Random random) {
    return claims.stream()
        .filter(claim -> !claim.stances().isEmpty() && random.nextDouble() < opposites)
        .flatMap(claim -> Negation.of(claim.text(), "not").map(claim::opposite).stream())
        .toList();
  }

  private void add(Disputes disputes, List<Disputes.Claim> claims, Onrecord onrecord, boolean back)
      throws IOException {
    List<Statement> found = onrecord.read(disputes.article()).statements();
    int[] points = disputes.article().text().codePoints();
    for (Disputes.Claim claim : claims) {
      for (Statement statement : found) {
        OptionalInt answer = StanceExample.answer(disputes, claim, statement);
        if (answer.isPresent()) {
          lines.add(line(claim.text(), disputes, points, statement, answer.getAsInt(), back));
        }
      }
    }
  }

  private String line(
      String claim,
      Disputes disputes,
      int[] points,
      Statement statement,
      int label,
      boolean heldBack)
      throws IOException {
    PairPieces pieces =
        statements.pieces(cutter.claim(claim), disputes.article().text(), points, statement);
    return json.writeValueAsString(
        new StatementPairs.Line(
            disputes.article().id(),
            PairTask.STATEMENT.labels().get(label),
            heldBack,
            pieces.ids(),
            pieces.types()));
  }
}
