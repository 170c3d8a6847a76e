package io.github.onrecord.training;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDManager;
import io.github.onrecord.encoding.Vocabulary;
import io.github.onrecord.encoding.Windows;
import io.github.onrecord.encoding.WordPieces;
import io.github.onrecord.evaluation.GoldArticle;
import io.github.onrecord.evaluation.GoldAttributions;
import io.github.onrecord.inference.Encoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Trains the fast model to say what the precise one says. */
final class DistilCommand {
  private DistilCommand() {}

  /**
   * Arguments: gold folder, other texts, teacher's weights, teacher's model, run folder, epochs.
   */
  public static void main(String[] arguments) throws IOException {
    Vocabulary vocabulary = new Vocabulary(StartWeights.vocabulary());
    Examples examples = new Examples(new WordPieces(vocabulary));
    List<GoldArticle> gold = GoldAttributions.read(Path.of(arguments[0]));
    List<GoldArticle> others = RumourTexts.read(Path.of(arguments[1]));
    Batches batches = new Batches(vocabulary, Windows.DEFAULT, 3072);
    Lessons lessons = new Lessons(gold, others, 0.5, examples, batches, 11);
    Engine.getInstance().setRandomSeed(1);
    try (NDManager manager = NDManager.newBaseManager();
        Encoder teacher = Encoder.load(Files.readAllBytes(Path.of(arguments[3])), vocabulary)) {
      Path weights = Path.of(arguments[2]);
      Checkpoint checkpoint =
          Checkpoint.open(
              manager,
              Path.of(arguments[4]),
              () -> StudentParameters.of(manager, Parameters.load(manager, weights)));
      Network network = new Network(NetworkShape.FAST, checkpoint.parameters(), 0.1f);
      Objective gold1 = new GoldObjective(checkpoint.parameters());
      Objective taught = new Teacher(teacher);
      Objective both =
          (scope, batch, output) ->
              gold1.of(scope, batch, output).plus(taught.of(scope, batch, output));
      FineTuning.Plan plan = new FineTuning.Plan(Integer.parseInt(arguments[5]), 3e-4, 1e-3, 0.05);
      new FineTuning(plan, lessons, network, both, checkpoint).run(manager);
    }
  }
}
