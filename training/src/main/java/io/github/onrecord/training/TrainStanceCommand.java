package io.github.onrecord.training;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import io.github.onrecord.stance.CrossEncoder;
import io.github.onrecord.stance.PairCutter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Trains, exports and measures the cross-encoder for stances. */
@Command(
    name = "train stance",
    mixinStandardHelpOptions = true,
    showDefaultValues = true,
    description =
        "Trains the cross-encoder for stances. A run that was stopped goes on where it was when"
            + " started again with the same --run.")
final class TrainStanceCommand implements Callable<Integer> {
  private static final double FRESH_RATE = 1e-3;
  private static final double WARM_UP = 0.06;

  @Option(names = "--pairs", required = true, description = "premises and hypotheses (tsv)")
  private Path pairs = Path.of(".");

  @Option(names = "--texts", required = true, description = "JSON Lines of news texts")
  private Path texts = Path.of(".");

  @Option(names = "--stances", required = true, description = "claims on those texts (tsv)")
  private Path stances = Path.of(".");

  @Option(names = "--statements", description = "what ./train statements wrote (JSON Lines)")
  private Optional<Path> statementPairs = Optional.empty();

  @Option(
      names = "--start",
      description = "a stance.onnx to go on from; else the weights of an encoder of no task")
  private Optional<Path> start = Optional.empty();

  @Option(
      names = "--start-share",
      description =
          "of the weights of --start, which must know all tasks, in the mean that is shipped, 0 to"
              + " 1: keeps what it knew")
  private double startShare = 0;

  @Option(names = "--rate", description = "highest learning rate of the encoder")
  private double rate = 1e-4;

  @Option(names = "--run", description = "folder of checkpoints")
  private Path run = Path.of("training/target/stance");

  @Option(names = "--out", description = "folder for model and card")
  private Path out = Path.of("model-en/src/main/resources/io/github/onrecord/model/en");

  @Option(names = "--epochs", description = "passes")
  private int epochs = 2;

  @Option(names = "--layers", description = "layers of the encoder that are kept, from below")
  private int layers = 12;

  @Option(names = "--sentence-share", description = "of the premises and hypotheses, in a pass")
  private double sentenceShare = 0.55;

  @Option(
      names = "--polarity-share",
      description = "of the hypotheses, from which negations and denials are made in a pass")
  private double polarityShare = 0.2;

  @Option(names = "--side-share", description = "of the articles that take a side, in a pass")
  private double sides = 1;

  @Option(names = "--discuss-share", description = "of the articles that discuss, in a pass")
  private double discuss = 0.3;

  @Option(names = "--unrelated-share", description = "of the unrelated articles, in a pass")
  private double unrelated = 0.06;

  @Option(
      names = "--speaking-share",
      description = "of the statements that speak to a claim, in a pass")
  private double speaking = 1;

  @Option(
      names = "--silent-share",
      description = "of the statements that do not speak to a claim, in a pass")
  private double silent = 0.5;

  @Option(
      names = "--products",
      description = "numbers of the dense products: ${COMPLETION-CANDIDATES}")
  private DataType products = DataType.FLOAT32;

  @Option(names = "--seed", description = "seed of all that is random")
  private long seed = 1;

  @Option(names = "--model-version", description = "version of the model")
  private String version = "3";

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new TrainStanceCommand()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    Engine.getInstance().setRandomSeed((int) seed);
    PairCutter cutter = PairCutter.of(StartWeights.vocabulary());
    SentencePairs rows = SentencePairs.read(pairs, seed);
    PairData sentences = rows.data(cutter);
    PairData articles = ArticlePairs.read(texts, stances, cutter, seed);
    PairData statements =
        statementPairs.isPresent()
            ? StatementPairs.read(statementPairs.get())
            : new PairData(List.of(), List.of());
    System.err.printf(
        "sentences %d, held back %d; articles %d, held back %d; statements %d, held back %d%n",
        sentences.learned().size(),
        sentences.heldBack().size(),
        articles.learned().size(),
        articles.heldBack().size(),
        statements.learned().size(),
        statements.heldBack().size());
    NetworkShape full = NetworkShape.PRECISE;
    NetworkShape shape =
        new NetworkShape(
            layers, full.hidden(), full.heads(), full.inner(), full.vocabulary(), full.positions());
    FineTuning.Plan plan = new FineTuning.Plan(epochs, rate, FRESH_RATE, WARM_UP);
    Path weights =
        PairTraining.run(
            run,
            manager -> start(manager, shape),
            shape,
            products,
            plan,
            epoch -> lessons(cutter, rows, List.of(sentences, articles, statements), epoch),
            seed);
    byte[] model = export(weights, shape);
    Files.createDirectories(out);
    Files.write(out.resolve("stance.onnx"), model);
    String scores;
    try (CrossEncoder shipped = CrossEncoder.load(model, StartWeights.vocabulary())) {
      scores =
          PairTrial.of(shipped, PairTask.SENTENCE, sentences.heldBack()).table()
              + PairTrial.of(shipped, PairTask.ARTICLE, articles.heldBack()).table()
              + PairTrial.of(shipped, PairTask.STATEMENT, statements.heldBack()).table();
    }
    System.out.print(scores);
    StanceCard.write(out, version, options(), scores);
    return 0;
  }

  private Parameters start(NDManager manager, NetworkShape shape) throws IOException {
    return start.isPresent()
        ? ShippedWeights.read(manager, start.get(), shape)
        : InitialParameters.pairs(manager, StartWeights.load(), shape);
  }

  private byte[] export(Path weights, NetworkShape shape) throws IOException {
    try (NDManager manager = NDManager.newBaseManager()) {
      Parameters parameters = mixed(Parameters.load(manager, weights), manager, shape);
      Map<String, String> properties = Map.of(CrossEncoder.ID, "onrecord-en-stance-" + version);
      return PairExport.of(shape, parameters, Precision.BYTES, properties).toByteArray();
    }
  }

  private Parameters mixed(Parameters trained, NDManager manager, NetworkShape shape)
      throws IOException {
    return start.isPresent() && startShare > 0
        ? trained.mixed(ShippedWeights.read(manager, start.get(), shape), startShare)
        : trained;
  }

  private String options() {
    String from =
        start
            .map(file -> "--start " + file.getFileName() + " --start-share " + startShare + " ")
            .orElse("");
    return from
        + String.format(
            Locale.ROOT,
            "--epochs %d --rate %s --layers %d --sentence-share %s --polarity-share %s"
                + " --side-share %s --discuss-share %s --unrelated-share %s --speaking-share %s"
                + " --silent-share %s --seed %d --model-version %s",
            epochs,
            rate,
            layers,
            sentenceShare,
            polarityShare,
            sides,
            discuss,
            unrelated,
            speaking,
            silent,
            seed,
            version);
  }

  private List<Pair> lessons(
      PairCutter cutter, SentencePairs rows, List<PairData> data, int epoch) {
    Random random = new Random(seed + epoch);
    List<Pair> shown = new ArrayList<>(data.get(0).learned());
    shown.removeIf(pair -> random.nextDouble() >= sentenceShare);
    ArticlePairs.Shares shares = new ArticlePairs.Shares(sides, discuss, unrelated);
    shown.addAll(ArticlePairs.shown(data.get(1).learned(), shares, random));
    shown.addAll(StatementPairs.shown(data.get(2).learned(), speaking, silent, random));
    shown.addAll(new PolarityPairs(cutter, random).of(rows.learned(), polarityShare));
    return shown;
  }
}
