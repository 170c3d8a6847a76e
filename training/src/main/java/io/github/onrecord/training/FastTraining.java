package io.github.onrecord.training;

import ai.djl.ndarray.NDManager;
import io.github.onrecord.evaluation.GoldAttributions;
import io.github.onrecord.inference.Encoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Teaches a six-layer model what the precise one says, and the annotated articles besides. */
final class FastTraining {
  private static final float DROPOUT = 0.1f;
  private static final double RATE = 2e-4;
  private static final double FRESH_RATE = 1e-3;
  private static final double WARM_UP = 0.05;

  private FastTraining() {}

  /**
   * Trains, or goes on with a training that stopped, and returns the file of the weights.
   *
   * @param teacher the precise model's weights, which also lie exported in the recipe's folder
   */
  static Path run(Recipe recipe, Path teacher) throws IOException {
    Path folder = recipe.run().resolve("fast");
    Lessons lessons =
        new Lessons(
            GoldAttributions.read(recipe.gold()),
            RumourTexts.read(recipe.texts()),
            recipe.textShare(),
            recipe.examples(),
            recipe.batches(),
            recipe.seed());
    byte[] model = Files.readAllBytes(recipe.model("precise"));
    try (NDManager manager = NDManager.newBaseManager();
        Encoder encoder = Encoder.load(model, recipe.vocabulary())) {
      Checkpoint checkpoint =
          Checkpoint.open(
              manager,
              folder,
              () -> StudentParameters.of(manager, Parameters.load(manager, teacher)));
      Network network = new Network(NetworkShape.FAST, checkpoint.parameters(), DROPOUT);
      Objective gold = new GoldObjective(checkpoint.parameters());
      Objective taught = new Teacher(encoder);
      Objective both =
          (scope, batch, output) ->
              gold.of(scope, batch, output).plus(taught.of(scope, batch, output));
      FineTuning.Plan plan = new FineTuning.Plan(recipe.studentEpochs(), RATE, FRESH_RATE, WARM_UP);
      new FineTuning(plan, lessons, network, both, checkpoint).run(manager);
    }
    return Checkpoint.weights(folder);
  }
}
