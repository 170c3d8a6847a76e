package io.github.onrecord.training;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.onrecord.extract.Onrecord;
import io.github.onrecord.positions.ClaimReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Fits the weights by which a statement's stance on a claim is told. */
@Command(
    name = "train positions",
    mixinStandardHelpOptions = true,
    showDefaultValues = true,
    description =
        "Fits the weights by which a statement's stance on a claim is told from what the stance"
            + " model says of it, its act and its words; prints figures by folds of articles.")
final class TrainPositionsCommand implements Callable<Integer> {
  private static final double[] SUREST = {0.45, 0.5, 0.55, 0.6};
  private static final double[] LEAST = {0.2, 0.25, 0.3, 0.35, 0.4};
  private static final double[] GLANCE = {0.04, 0.06, 0.08, 0.1, 0.12, 0.15};

  @Option(names = "--gold", required = true, description = "annotated records to learn from")
  private Path gold = Path.of(".");

  @Option(names = "--out", description = "file for the weights")
  private Path out = Path.of("extract/src/main/resources/io/github/onrecord/positions/stances.txt");

  @Option(names = "--glance-out", description = "file for the weights of a glance")
  private Path glanceOut =
      Path.of("extract/src/main/resources/io/github/onrecord/positions/glance.txt");

  @Option(names = "--examples", description = "file for the examples, as JSON Lines")
  private Optional<Path> keep = Optional.empty();

  @Option(names = "--ridge", description = "what the square of a weight costs, in nats")
  private double ridge = 20;

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new TrainPositionsCommand()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    List<StanceExample> examples;
    try (Onrecord onrecord = Onrecord.open();
        ClaimReader reader = ClaimReader.thorough()) {
      examples = StanceExample.of(Disputes.read(gold), onrecord, reader);
    }
    if (keep.isPresent()) {
      Files.write(keep.get(), lines(examples));
    }
    StanceFit fit = new StanceFit(examples, ridge);
    List<StanceFit.Judged> judged = fit.crossValidated();
    for (double surest : SUREST) {
      for (double least : LEAST) {
        System.out.println(StanceFigures.of(judged, least, surest));
      }
    }
    StanceFit glance = new StanceFit(examples.stream().map(StanceExample::glanced).toList(), ridge);
    List<StanceFit.Judged> glanced = glance.crossValidated();
    for (double least : GLANCE) {
      System.out.println(StanceFigures.ofGlance(glanced, judged, least));
    }
    Files.write(out, fit.lines());
    Files.write(glanceOut, glance.lines());
    return 0;
  }

  private static List<String> lines(List<StanceExample> examples) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<String> lines = new ArrayList<>();
    for (StanceExample example : examples) {
      lines.add(json.writeValueAsString(example));
    }
    return lines;
  }
}
