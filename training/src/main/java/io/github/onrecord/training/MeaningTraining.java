package io.github.onrecord.training;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.training.GradientCollector;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Teaches a smaller encoder of sentences to give the vectors that a larger one gives (Reimers and
 * Gurevych 2020, "Making Monolingual Sentence Embeddings Multilingual using Knowledge
 * Distillation"), with checkpoints from which it resumes.
 */
final class MeaningTraining {
  /** Layers of the teacher that the student starts from: the first, the last, one between. */
  static final List<Integer> KEPT = List.of(0, 2, 5);

  private static final int BATCH = 2048;

  private final FineTuning.Plan plan;
  private final MeaningNetwork teacher;
  private final MeaningNetwork student;
  private final Checkpoint checkpoint;

  private MeaningTraining(
      FineTuning.Plan plan, MeaningNetwork teacher, MeaningNetwork student, Checkpoint checkpoint) {
    this.plan = plan;
    this.teacher = teacher;
    this.student = student;
    this.checkpoint = checkpoint;
  }

  /** The encoder that is imitated, with all its layers. */
  static MeaningNetwork teacher(NDManager manager, DataType products) throws IOException {
    NetworkShape shape = NetworkShape.FAST;
    List<Integer> all = IntStream.range(0, shape.layers()).boxed().toList();
    StartWeights start = StartWeights.sentences();
    return new MeaningNetwork(
        shape, InitialParameters.sentences(manager, start, shape, all), products);
  }

  /**
   * Trains, or goes on with a training that stopped.
   *
   * @param texts pieces of what each pass shows, passes counted from 0
   * @return the file of the weights
   */
  static Path run(
      Path folder,
      DataType products,
      FineTuning.Plan plan,
      IntFunction<List<int[]>> texts,
      long seed)
      throws IOException {
    try (NDManager manager = NDManager.newBaseManager()) {
      StartWeights start = StartWeights.sentences();
      NetworkShape shape = NetworkShape.MEANING;
      Checkpoint checkpoint =
          Checkpoint.open(
              manager, folder, () -> InitialParameters.sentences(manager, start, shape, KEPT));
      MeaningNetwork student = new MeaningNetwork(shape, checkpoint.parameters(), products);
      new MeaningTraining(plan, teacher(manager, products), student, checkpoint)
          .run(manager, texts, seed);
    }
    return Checkpoint.weights(folder);
  }

  private void run(NDManager manager, IntFunction<List<int[]>> texts, long seed)
      throws IOException {
    checkpoint.parameters().train(name -> name.startsWith("layer"));
    for (int epoch = checkpoint.epoch(); epoch < plan.epochs(); epoch++) {
      List<MeaningBatch> batches =
          MeaningBatch.shuffled(texts.apply(epoch), BATCH, new Random(seed + epoch));
      Progress progress = new Progress("pass " + (epoch + 1) + "/" + plan.epochs(), batches.size());
      double shown = 0;
      for (int i = checkpoint.stepInEpoch(); i < batches.size(); i++) {
        double done = (epoch + (double) i / batches.size()) / plan.epochs();
        double cosine = learn(manager, batches.get(i), plan.factor(done));
        shown = shown == 0 ? cosine : 0.98 * shown + 0.02 * cosine;
        progress.show(i + 1, String.format("cosine %.4f", shown));
        checkpoint.stepDone(i + 1 == batches.size());
      }
    }
  }

  /** Takes a step and returns the mean cosine of the student's vectors to the teacher's. */
  private double learn(NDManager manager, MeaningBatch batch, double factor) {
    try (NDManager scope = manager.newSubManager()) {
      NDArray wanted = teacher.forward(scope, batch);
      NDArray loss;
      try (GradientCollector collector = Engine.getInstance().newGradientCollector()) {
        NDArray cosine = student.forward(scope, batch).mul(wanted).sum(new int[] {1}).mean();
        loss = cosine.neg().add(1);
        collector.backward(loss);
      }
      double rate = plan.rate() * factor;
      checkpoint.optimizer().step(scope, checkpoint.step() + 1, rate, rate);
      return 1 - loss.getFloat();
    }
  }
}
