package io.github.onrecord.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.training.GradientCollector;
import io.github.onrecord.decoding.Scores;
import io.github.onrecord.decoding.Tag;
import io.github.onrecord.encoding.Window;
import io.github.onrecord.encoding.Windows;
import io.github.onrecord.inference.Encoder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingTest {
  private static final float STEP = 1e-2f;

  private NDManager manager;
  private Parameters parameters;
  private Network network;
  private Batch batch;

  @BeforeEach
  void open() {
    Engine.getInstance().setRandomSeed(3);
    manager = NDManager.newBaseManager();
    parameters = Tiny.parameters(manager);
    network = new Network(Tiny.SHAPE, parameters, 0);
    Example example = Tiny.example();
    Window window = new Window(0, 0, example.pieces().size());
    batch = new Batch(List.of(new Batch.Cut(example, window)), Tiny.VOCABULARY);
  }

  @AfterEach
  void close() {
    manager.close();
  }

  @Test
  void theSlopeOfTheTagLossIsItsDerivative() {
    parameters.train();
    NDArray bias = parameters.get("tags.bias");
    float[] slope = gradient(bias);
    for (int i = 0; i < Tag.COUNT; i++) {
      NDIndex place = new NDIndex(Integer.toString(i));
      double up = shifted(bias, place, STEP);
      double down = shifted(bias, place, -STEP);
      assertThat((double) slope[i]).isCloseTo((up - down) / (2 * STEP), within(2e-3));
    }
  }

  private double shifted(NDArray bias, NDIndex place, float by) {
    NDArray before = bias.get(place).duplicate();
    bias.set(place, before.add(by));
    double loss = tagLoss().loss();
    bias.set(place, before);
    return loss;
  }

  private float[] gradient(NDArray parameter) {
    try (GradientCollector collector = Engine.getInstance().newGradientCollector()) {
      collector.backward(tagLoss().slope());
    }
    return parameter.getGradient().toFloatArray();
  }

  private Objective.Loss tagLoss() {
    Network.Output output = network.forward(manager, batch, false);
    return TagLoss.of(manager, batch, output.tags(), parameters.get("transitions"));
  }

  @Test
  void learnsATinyArticleByHeart() throws IOException {
    parameters.train();
    Objective gold = new GoldObjective(parameters);
    AdamW optimizer = AdamW.fresh(manager, parameters);
    double first = learn(gold, optimizer, 1);
    double last = first;
    for (int step = 2; step <= 60; step++) {
      last = learn(gold, optimizer, step);
    }
    assertThat(last).isLessThan(first / 10);
  }

  private double learn(Objective objective, AdamW optimizer, int step) {
    Objective.Loss loss;
    try (GradientCollector collector = Engine.getInstance().newGradientCollector()) {
      loss = objective.of(manager, batch, network.forward(manager, batch, true));
      collector.backward(loss.slope());
    }
    optimizer.step(manager, step, 1e-2, 1e-2);
    return loss.loss();
  }

  @Test
  void theExportedNetworkSaysWhatTheTrainedOneSays() {
    Network.Output expected = network.forward(manager, batch, false);
    Scores whole = exported(Precision.FLOATS);
    Scores mixed = exported(Precision.MIXED);
    Scores small = exported(Precision.BYTES);
    for (int piece = 0; piece < whole.tags().length; piece++) {
      for (int tag = 0; tag < Tag.COUNT; tag++) {
        float trained = expected.tags().getFloat(0, piece + 1, tag);
        assertThat(whole.tags()[piece][tag]).isCloseTo(trained, within(1e-3f));
        assertThat(mixed.tags()[piece][tag]).isCloseTo(trained, within(0.3f));
        assertThat(small.tags()[piece][tag]).isCloseTo(trained, within(0.3f));
      }
    }
  }

  private Scores exported(Precision precision) {
    byte[] model = OnnxExport.of(Tiny.SHAPE, parameters, precision, Map.of()).toByteArray();
    Example example = Tiny.example();
    int size = example.pieces().size();
    Scores scores = new Scores(new float[size][], new float[size][]);
    try (Encoder encoder = Encoder.load(model, Tiny.VOCABULARY)) {
      encoder.read(example.pieces(), new Window(0, 0, size), scores);
    }
    return scores;
  }

  @Test
  void theTeacherIsContentWithItself() {
    byte[] model = OnnxExport.of(Tiny.SHAPE, parameters, Precision.FLOATS, Map.of()).toByteArray();
    try (Encoder encoder = Encoder.load(model, Tiny.VOCABULARY)) {
      Teacher teacher = new Teacher(encoder);
      Network.Output same = network.forward(manager, batch, false);
      assertThat(teacher.of(manager, batch, same).loss()).isCloseTo(0, within(1e-3));
      Parameters others = Tiny.parameters(manager);
      Network.Output other = new Network(Tiny.SHAPE, others, 0).forward(manager, batch, false);
      assertThat(teacher.of(manager, batch, other).loss()).isGreaterThan(0.5);
    }
  }

  @Test
  void goesOnFromACheckpoint(@TempDir Path folder) throws IOException {
    Lessons lessons =
        new Lessons(
            List.of(Tiny.article()),
            List.of(),
            0,
            new Examples(Tiny.WORD_PIECES),
            new Batches(Tiny.VOCABULARY, new Windows(40, 4), 64),
            5);
    train(lessons, folder.resolve("a"), 2);
    Checkpoint stopped = Checkpoint.open(manager, folder.resolve("a"), () -> parameters);
    assertThat(stopped.epoch()).isEqualTo(2);
    assertThat(stopped.stepInEpoch()).isZero();
    assertThat(stopped.parameters().values("words"))
        .isEqualTo(
            Parameters.load(manager, Checkpoint.weights(folder.resolve("a"))).values("words"));
  }

  private void train(Lessons lessons, Path folder, int epochs) throws IOException {
    Checkpoint checkpoint = Checkpoint.open(manager, folder, () -> parameters);
    FineTuning.Plan plan = new FineTuning.Plan(epochs, 1e-3, 1e-3, 0.1);
    Objective gold = new GoldObjective(checkpoint.parameters());
    Network tiny = new Network(Tiny.SHAPE, checkpoint.parameters(), 0.1f);
    new FineTuning(plan, lessons, tiny, gold, checkpoint).run(manager);
  }
}
