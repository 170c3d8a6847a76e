package io.github.onrecord.training;

import ai.djl.ndarray.NDManager;
import io.github.onrecord.encoding.Vocabulary;
import io.github.onrecord.encoding.Windows;
import io.github.onrecord.encoding.WordPieces;
import io.github.onrecord.evaluation.GoldArticle;
import io.github.onrecord.evaluation.GoldAttributions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Trains the precise model on annotated articles. */
final class TrainCommand {
  private TrainCommand() {}

  /** Arguments: the gold folder, the run's folder, epochs. */
  public static void main(String[] arguments) throws IOException {
    Path gold = Path.of(arguments[0]);
    Path run = Path.of(arguments[1]);
    int epochs = Integer.parseInt(arguments[2]);
    Vocabulary vocabulary = new Vocabulary(StartWeights.vocabulary());
    Examples examples = new Examples(new WordPieces(vocabulary));
    List<GoldArticle> articles = GoldAttributions.read(gold);
    Batches batches = new Batches(vocabulary, Windows.DEFAULT, 3072);
    ai.djl.engine.Engine.getInstance().setRandomSeed(1);
    try (NDManager manager = NDManager.newBaseManager()) {
      NetworkShape shape = NetworkShape.PRECISE;
      Checkpoint checkpoint =
          Checkpoint.open(
              manager, run, () -> InitialParameters.of(manager, StartWeights.load(), shape));
      Network network = new Network(shape, checkpoint.parameters(), 0.1f);
      FineTuning.Plan plan = new FineTuning.Plan(epochs, 1e-4, 1e-3, 0.06, 1);
      new FineTuning(plan, articles, examples, batches, network, checkpoint)
          .run(
              manager,
              epoch ->
                  Files.copy(
                      run.resolve("weights.npz"),
                      run.resolve("epoch" + epoch + ".npz"),
                      java.nio.file.StandardCopyOption.REPLACE_EXISTING));
    }
  }
}
