package io.github.onrecord.training;

import ai.djl.engine.Engine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Trains, distils, exports, calibrates and measures both models. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    showDefaultValues = true,
    description =
        "Trains the precise model and, taught by it, the fast one. A run that was stopped goes on"
            + " where it was when started again with the same --run.")
final class TrainCommand implements Callable<Integer> {
  @Option(names = "--gold", required = true, description = "annotated articles to learn from")
  private Path gold = Path.of(".");

  @Option(names = "--held-back", required = true, description = "annotated articles to measure on")
  private Path heldBack = Path.of(".");

  @Option(names = "--texts", required = true, description = "JSON Lines of news texts")
  private Path texts = Path.of(".");

  @Option(names = "--run", description = "folder of checkpoints")
  private Path run = Path.of("training/target/run");

  @Option(names = "--out", description = "folder for the models")
  private Path out = Path.of("model-en/src/main/resources/io/github/onrecord/model/en");

  @Option(names = "--epochs", description = "passes of the precise model")
  private int epochs = 3;

  @Option(names = "--student-epochs", description = "passes of the fast model")
  private int studentEpochs = 1;

  @Option(names = "--text-share", description = "how much of the texts a pass shows, 0 to 1")
  private double textShare = 0;

  @Option(names = "--seed", description = "seed of all that is random")
  private long seed = 1;

  @Option(names = "--model-version", description = "version of the models")
  private String version = "1";

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new TrainCommand()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    Recipe recipe =
        new Recipe(
            gold, heldBack, texts, run, out, epochs, studentEpochs, textShare, seed, version);
    Engine.getInstance().setRandomSeed((int) seed);
    Files.createDirectories(out);
    Files.write(out.resolve("vocabulary.txt"), StartWeights.vocabulary());
    Export export = new Export(recipe);
    List<Export.Measured> measured = new ArrayList<>();
    Path precise = PreciseTraining.run(recipe);
    measured.add(export.run(precise, "precise", NetworkShape.PRECISE, Precision.BYTES));
    System.out.println(measured.get(0).quantised().table());
    Path fast = FastTraining.run(recipe, precise);
    measured.add(export.run(fast, "fast", NetworkShape.FAST, Precision.MIXED));
    System.out.println(measured.get(1).quantised().table());
    ModelCard.write(recipe, measured);
    return 0;
  }
}
