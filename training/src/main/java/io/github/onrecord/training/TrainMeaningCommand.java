package io.github.onrecord.training;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import io.github.onrecord.embedding.SentenceEncoder;
import io.github.onrecord.encoding.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Trains, exports and measures the encoder of sentences. */
@Command(
    name = "train meaning",
    mixinStandardHelpOptions = true,
    showDefaultValues = true,
    description =
        "Teaches a smaller encoder of sentences the vectors of a larger one. A run that was stopped"
            + " goes on where it was when started again with the same --run.")
final class TrainMeaningCommand implements Callable<Integer> {
  private static final double WARM_UP = 0.05;

  @Option(names = "--texts", required = true, description = "folder of news texts (txt)")
  private Path texts = Path.of(".");

  @Option(names = "--pairs", required = true, description = "premises and hypotheses (tsv)")
  private Path pairs = Path.of(".");

  @Option(names = "--held-back", required = true, description = "folder of texts to measure on")
  private Path heldBack = Path.of(".");

  @Option(names = "--run", description = "folder of checkpoints")
  private Path run = Path.of("training/target/meaning");

  @Option(names = "--out", description = "folder for model and card")
  private Path out = Path.of("model-en/src/main/resources/io/github/onrecord/model/en");

  @Option(names = "--epochs", description = "passes")
  private int epochs = 2;

  @Option(names = "--pair-share", description = "of the premises and hypotheses, in a pass")
  private double pairShare = 1;

  @Option(names = "--rate", description = "highest learning rate")
  private double rate = 3e-4;

  @Option(
      names = "--products",
      description = "numbers of the dense products: ${COMPLETION-CANDIDATES}")
  private DataType products = DataType.FLOAT32;

  @Option(names = "--seed", description = "seed of all that is random")
  private long seed = 1;

  @Option(names = "--model-version", description = "version of the model")
  private String version = "1";

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new TrainMeaningCommand()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    Engine.getInstance().setRandomSeed((int) seed);
    MeaningTexts cutter = new MeaningTexts(new Vocabulary(StartWeights.vocabulary()));
    List<String> lines = MeaningTexts.lines(texts);
    List<String> sentences =
        SentencePairs.read(pairs, seed).learned().stream()
            .flatMap(row -> Stream.of(row.premise(), row.hypothesis()))
            .distinct()
            .toList();
    Path weights =
        MeaningTraining.run(
            run,
            products,
            new FineTuning.Plan(epochs, rate, rate, WARM_UP),
            epoch -> cutter.pieces(shown(lines, sentences, new Random(seed + epoch))),
            seed);
    byte[] model = export(weights);
    Files.createDirectories(out);
    Files.write(out.resolve("meaning.onnx"), model);
    String scores = measured(model, cutter);
    System.out.print(scores);
    MeaningCard.write(out, version, options(), scores);
    return 0;
  }

  private List<String> shown(List<String> lines, List<String> sentences, Random random) {
    List<String> shown = new ArrayList<>(sentences);
    shown.removeIf(sentence -> random.nextDouble() >= pairShare);
    shown.addAll(MeaningTexts.passages(lines, random));
    return shown;
  }

  private byte[] export(Path weights) throws IOException {
    try (NDManager manager = NDManager.newBaseManager()) {
      Parameters parameters = Parameters.load(manager, weights);
      Map<String, String> properties = Map.of(SentenceEncoder.ID, "onrecord-en-meaning-" + version);
      return MeaningExport.of(NetworkShape.MEANING, parameters, Precision.BYTES, properties)
          .toByteArray();
    }
  }

  private String measured(byte[] model, MeaningTexts cutter) throws IOException {
    List<String> passages = MeaningTexts.passages(MeaningTexts.lines(heldBack), new Random(seed));
    try (NDManager manager = NDManager.newBaseManager();
        SentenceEncoder shipped = SentenceEncoder.load(model, StartWeights.vocabulary())) {
      List<float[]> wanted =
          MeaningTrial.vectors(
              manager, MeaningTraining.teacher(manager, DataType.FLOAT32), cutter.pieces(passages));
      return MeaningTrial.of(shipped.encode(passages), wanted).text();
    }
  }

  private String options() {
    return String.format(
        Locale.ROOT,
        "--epochs %d --pair-share %s --rate %s --products %s --seed %d --model-version %s",
        epochs,
        pairShare,
        rate,
        products,
        seed,
        version);
  }
}
