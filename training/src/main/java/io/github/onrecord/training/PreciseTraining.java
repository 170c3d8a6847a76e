package io.github.onrecord.training;

import ai.djl.ndarray.NDManager;
import io.github.onrecord.evaluation.GoldAttributions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Fine-tunes the twelve-layer model on the annotated articles. */
final class PreciseTraining {
  private static final float DROPOUT = 0.1f;
  private static final double RATE = 1e-4;
  private static final double FRESH_RATE = 1e-3;
  private static final double WARM_UP = 0.06;

  private PreciseTraining() {}

  /** Trains, or goes on with a training that stopped, and returns the file of the weights. */
  static Path run(Recipe recipe) throws IOException {
    Path folder = recipe.run().resolve("precise");
    Lessons lessons =
        new Lessons(
            GoldAttributions.read(recipe.gold()),
            List.of(),
            0,
            recipe.examples(),
            recipe.batches(),
            recipe.seed());
    try (NDManager manager = NDManager.newBaseManager()) {
      NetworkShape shape = NetworkShape.PRECISE;
      Checkpoint checkpoint =
          Checkpoint.open(
              manager, folder, () -> InitialParameters.of(manager, StartWeights.load(), shape));
      Network network = new Network(shape, checkpoint.parameters(), DROPOUT);
      Objective gold = new GoldObjective(checkpoint.parameters());
      FineTuning.Plan plan = new FineTuning.Plan(recipe.epochs(), RATE, FRESH_RATE, WARM_UP);
      new FineTuning(plan, lessons, network, gold, checkpoint).run(manager);
    }
    return Checkpoint.weights(folder);
  }
}
