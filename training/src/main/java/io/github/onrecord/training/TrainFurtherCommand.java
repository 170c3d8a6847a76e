package io.github.onrecord.training;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDManager;
import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.evaluation.GoldArticle;
import io.github.onrecord.evaluation.GoldAttributions;
import io.github.onrecord.inference.Reader;
import io.github.onrecord.text.ArticleText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lets the fast model learn further from annotated records. */
@Command(
    name = "train further",
    mixinStandardHelpOptions = true,
    showDefaultValues = true,
    description =
        "Lets the fast model learn further: from annotated records, which correct what it finds, and"
            + " from a share of the annotated articles that it has learned from, lest it forget"
            + " them. A run that was stopped goes on where it was when started again with the same"
            + " --run.")
final class TrainFurtherCommand implements Callable<Integer> {
  /** What learns further. */
  private static final String START = "onrecord-en-fast-1";

  private static final float DROPOUT = 0.1f;
  private static final double FRESH_RATE = 2e-4;
  private static final double WARM_UP = 0.05;
  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}]+");

  @Option(names = "--gold", required = true, description = "annotated articles it has learned from")
  private Path gold = Path.of(".");

  @Option(names = "--records", required = true, description = "annotated records to learn from")
  private Path records = Path.of(".");

  @Option(names = "--held-back", required = true, description = "annotated articles to measure on")
  private Path heldBack = Path.of(".");

  @Option(
      names = "--start",
      required = true,
      description = "the fast.onnx that learns further: version 1 is in the project's history")
  private Path start = Path.of(".");

  @Option(
      names = "--start-share",
      description =
          "of the weights of --start in the mean that is shipped, 0 to 1: keeps what it knew")
  private double startShare = 0;

  @Option(names = "--share", description = "of the annotated articles, in a pass, 0 to 1")
  private double share = 0.5;

  @Option(names = "--rate", description = "highest learning rate of the encoder")
  private double rate = 5e-5;

  @Option(names = "--epochs", description = "passes")
  private int epochs = 2;

  @Option(names = "--run", description = "folder of checkpoints")
  private Path run = Path.of("training/target/further");

  @Option(names = "--out", description = "folder for the model")
  private Path out = Path.of("model-en/src/main/resources/io/github/onrecord/model/en");

  @Option(names = "--seed", description = "seed of all that is random")
  private long seed = 1;

  @Option(names = "--model-version", description = "version of the model")
  private String version = "2";

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new TrainFurtherCommand()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    Recipe recipe = new Recipe(gold, heldBack, gold, run, out, 0, epochs, share, seed, version);
    Engine.getInstance().setRandomSeed((int) seed);
    List<GoldArticle> annotated = GoldAttributions.read(gold);
    Lessons lessons =
        new Lessons(
            corrected(annotated), annotated, share, recipe.examples(), recipe.batches(), seed);
    NetworkShape shape = NetworkShape.FAST;
    try (NDManager manager = NDManager.newBaseManager()) {
      Checkpoint checkpoint =
          Checkpoint.open(manager, run, () -> ShippedWeights.extractor(manager, start, shape));
      Network network = new Network(shape, checkpoint.parameters(), DROPOUT);
      FineTuning.Plan plan = new FineTuning.Plan(epochs, rate, FRESH_RATE, WARM_UP);
      Objective objective = new GoldObjective(checkpoint.parameters());
      new FineTuning(plan, lessons, network, objective, checkpoint).run(manager);
    }
    Export.Measured measured = new Export(recipe).run(mixed(shape), "fast", shape, Precision.MIXED);
    System.out.println(measured.quantised().table());
    FurtherCard.write(recipe, START, options(), measured);
    return 0;
  }

  private String options() {
    return String.format(
        Locale.ROOT,
        "--start-share %s --share %s --rate %s --epochs %d --seed %d --model-version %s",
        startShare,
        share,
        rate,
        epochs,
        seed,
        version);
  }

  /** The weights that are shipped. */
  private Path mixed(NetworkShape shape) throws IOException {
    Path mixed = run.resolve("mixed.npz");
    try (NDManager manager = NDManager.newBaseManager()) {
      Parameters.load(manager, Checkpoint.weights(run))
          .mixed(ShippedWeights.extractor(manager, start, shape), startShare)
          .save(mixed);
    }
    return mixed;
  }

  /** What the model would have found in the records, but not in articles it has learned from. */
  private List<GoldArticle> corrected(List<GoldArticle> learned) throws IOException {
    List<String> known = learned.stream().map(a -> letters(a.article().text().toString())).toList();
    try (Reader reader = Reader.open(Files.readAllBytes(start), StartWeights.vocabulary())) {
      return RecordLessons.read(records, text -> read(reader, text)).stream()
          .filter(each -> !known.contains(letters(each.article().text().toString())))
          .toList();
    }
  }

  private static String letters(String text) {
    return NOT_LETTERS.matcher(text).replaceAll("");
  }

  private static List<Attribution> read(Reader reader, ArticleText text) {
    return reader.read(text, Trial::oneByOne).stream().map(each -> each.with(1)).toList();
  }
}
