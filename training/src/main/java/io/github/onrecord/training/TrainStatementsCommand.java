package io.github.onrecord.training;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.onrecord.extract.Onrecord;
import io.github.onrecord.positions.StatementCutter;
import io.github.onrecord.stance.PairCutter;
import io.github.onrecord.stance.PairPieces;
import io.github.onrecord.statement.Statement;
import io.github.onrecord.text.ArticleText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
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

  @Option(
      names = "--silent-share",
      description = "of the pairs to learn from that speak to nothing, how many are looked at")
  private double silent = 1;

  @Option(
      names = "--model",
      description = "a stance.onnx, of whose mistakes and doubts is learned: see --sure")
  private Optional<Path> model = Optional.empty();

  @Option(
      names = "--sure",
      description =
          "a pair to learn from that speaks to nothing is left out if --model takes it for silent"
              + " as surely as this, 0 to 1")
  private double sure = 0.9;

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
    try (Onrecord onrecord = Onrecord.open();
        EasyPairs easy = EasyPairs.open(model, sure)) {
      for (int i = 0; i < all.size(); i++) {
        boolean back = i % HELD_BACK == HELD_BACK - 1;
        List<Disputes.Claim> claims = new ArrayList<>(all.get(i).claims());
        claims.addAll(back ? List.of() : opposites(claims, random));
        claims.add(
            new Disputes.Claim(all.get((i + 1) % all.size()).claims().get(0).text(), Map.of()));
        Predicate<Pair> wanted =
            pair -> back || random.nextDouble() < silent || pair.label() != StanceExample.NONE;
        Predicate<PairPieces> known = back ? pair -> false : easy::has;
        add(all.get(i), claims, onrecord, wanted, known, back);
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

  private void add(
      Disputes disputes,
      List<Disputes.Claim> claims,
      Onrecord onrecord,
      Predicate<Pair> wanted,
      Predicate<PairPieces> easy,
      boolean back)
      throws IOException {
    List<Statement> found = onrecord.read(disputes.article()).statements();
    List<Pair> pairs =
        claims.stream()
            .flatMap(claim -> pairs(disputes, claim, found).stream())
            .filter(wanted)
            .toList()
            .parallelStream()
            .filter(pair -> pair.label() != StanceExample.NONE || !easy.test(pair.pieces()))
            .toList();
    for (Pair pair : pairs) {
      lines.add(line(disputes, pair.pieces(), pair.label(), back));
    }
  }

  private List<Pair> pairs(Disputes disputes, Disputes.Claim claim, List<Statement> found) {
    ArticleText text = disputes.article().text();
    int[] points = text.codePoints();
    List<Pair> pairs = new ArrayList<>();
    for (Statement statement : found) {
      StanceExample.answer(disputes, claim, statement)
          .ifPresent(
              answer ->
                  pairs.add(
                      new Pair(
                          PairTask.STATEMENT,
                          statements.pieces(cutter.claim(claim.text()), text, points, statement),
                          answer)));
    }
    return pairs;
  }

  private String line(Disputes disputes, PairPieces pieces, int label, boolean heldBack)
      throws IOException {
    return json.writeValueAsString(
        new StatementPairs.Line(
            disputes.article().id(),
            PairTask.STATEMENT.labels().get(label),
            heldBack,
            pieces.ids(),
            pieces.types()));
  }
}
