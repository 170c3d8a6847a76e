package io.github.onrecord.training;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDManager;
import io.github.onrecord.encoding.Vocabulary;
import io.github.onrecord.encoding.Windows;
import io.github.onrecord.encoding.WordPieces;
import io.github.onrecord.evaluation.GoldAttributions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Trains the precise model on annotated articles. */
final class TrainCommand {
  private TrainCommand() {}

  /** Arguments: the gold folder, the run's folder, epochs. */
  public static void main(String[] arguments) throws IOException {
    Path run = Path.of(arguments[1]);
    Vocabulary vocabulary = new Vocabulary(StartWeights.vocabulary());
    Lessons lessons =
        new Lessons(
            GoldAttributions.read(Path.of(arguments[0])),
            List.of(),
            0,
            new Examples(new WordPieces(vocabulary)),
            new Batches(vocabulary, Windows.DEFAULT, 3072),
            1);
    Engine.getInstance().setRandomSeed(1);
    try (NDManager manager = NDManager.newBaseManager()) {
      NetworkShape shape = NetworkShape.PRECISE;
      Checkpoint checkpoint =
          Checkpoint.open(
              manager, run, () -> InitialParameters.of(manager, StartWeights.load(), shape));
      Network network = new Network(shape, checkpoint.parameters(), 0.1f);
      Objective gold = new GoldObjective(checkpoint.parameters());
      int epochs = Integer.parseInt(arguments[2]);
      FineTuning.Plan plan = new FineTuning.Plan(epochs, 1e-4, 1e-3, 0.06);
      new FineTuning(plan, lessons, network, gold, checkpoint).run(manager);
    }
  }
}
