package io.github.onrecord.training;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.GradientCollector;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;

/** Fine-tunes a cross-encoder, with checkpoints from which it resumes. */
final class PairTraining {
  private static final float DROPOUT = 0.1f;
  private static final int BATCH = 2048;

  private static final Set<String> FROZEN =
      Set.of("words", "positions", "types", "norm", "layer0", "layer1", "layer2");

  private final FineTuning.Plan plan;
  private final IntFunction<List<Pair>> lessons;
  private final long seed;
  private final PairNetwork network;
  private final Checkpoint checkpoint;

  private PairTraining(
      FineTuning.Plan plan,
      IntFunction<List<Pair>> lessons,
      long seed,
      PairNetwork network,
      Checkpoint checkpoint) {
    this.plan = plan;
    this.lessons = lessons;
    this.seed = seed;
    this.network = network;
    this.checkpoint = checkpoint;
  }

  /**
   * Trains, or goes on with a training that stopped.
   *
   * @param start the weights of a training that begins
   * @param lessons what each pass shows, passes counted from 0
   * @return the file of the weights
   */
  static Path run(
      Path folder,
      Start start,
      NetworkShape shape,
      DataType products,
      FineTuning.Plan plan,
      IntFunction<List<Pair>> lessons,
      long seed)
      throws IOException {
    try (NDManager manager = NDManager.newBaseManager()) {
      Checkpoint checkpoint = Checkpoint.open(manager, folder, () -> start.of(manager));
      PairNetwork network = new PairNetwork(shape, checkpoint.parameters(), DROPOUT, products);
      new PairTraining(plan, lessons, seed, network, checkpoint).run(manager);
    }
    return Checkpoint.weights(folder);
  }

  /** Makes the weights of a training that begins. */
  interface Start {
    Parameters of(NDManager manager) throws IOException;
  }

  private void run(NDManager manager) throws IOException {
    checkpoint.parameters().train(PairTraining::learns);
    for (int epoch = checkpoint.epoch(); epoch < plan.epochs(); epoch++) {
      List<PairBatch> batches =
          PairBatch.shuffled(lessons.apply(epoch), BATCH, new Random(seed + epoch));
      Progress progress = new Progress("pass " + (epoch + 1) + "/" + plan.epochs(), batches.size());
      double[] shown = new double[PairTask.values().length];
      for (int i = checkpoint.stepInEpoch(); i < batches.size(); i++) {
        PairBatch batch = batches.get(i);
        double done = (epoch + (double) i / batches.size()) / plan.epochs();
        double loss = learn(manager, batch, plan.factor(done));
        int task = batch.task().ordinal();
        shown[task] = shown[task] == 0 ? loss : 0.97 * shown[task] + 0.03 * loss;
        progress.show(i + 1, String.format("loss %.3f, %.3f, %.3f", shown[0], shown[1], shown[2]));
        checkpoint.stepDone(i + 1 == batches.size());
      }
    }
  }

  /** Embeddings and the lowest layers stay: they know words already, and each step is cheaper. */
  private static boolean learns(String name) {
    return !FROZEN.contains(name.replaceFirst("[.].*", ""));
  }

  private double learn(NDManager manager, PairBatch batch, double factor) {
    try (NDManager scope = manager.newSubManager()) {
      NDArray loss;
      try (GradientCollector collector = Engine.getInstance().newGradientCollector()) {
        loss = loss(scope, batch, network.forward(scope, batch, true));
        collector.backward(loss);
      }
      int step = checkpoint.step() + 1;
      double rate = plan.rate() * factor;
      checkpoint.optimizer().step(scope, step, rate, plan.freshRate() * factor);
      return loss.getFloat();
    }
  }

  /** Cross-entropy in nats a pair, each answer with its task's weight. */
  private static NDArray loss(NDManager manager, PairBatch batch, NDArray scores) {
    int answers = batch.task().labels().size();
    float[] target = new float[batch.size() * answers];
    double sum = 0;
    for (int i = 0; i < batch.size(); i++) {
      int label = batch.pairs().get(i).label();
      target[i * answers + label] = batch.task().weight(label);
      sum += batch.task().weight(label);
    }
    NDArray weights = manager.create(target, new Shape(batch.size(), answers));
    NDArray total = scores.logSoftmax(-1).mul(weights).sum();
    return total.mul((float) (-1 / sum));
  }
}
