package io.github.onrecord.training;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import java.io.IOException;
import java.util.List;

/**
 * Trains a network, with checkpoints from which it resumes.
 *
 * @param plan how long and how fast to learn
 * @param lessons what to learn from
 * @param objective what to learn
 */
record FineTuning(
    Plan plan, Lessons lessons, Network network, Objective objective, Checkpoint checkpoint) {

  /**
   * How long and how fast to learn. The rates rise and then fall to nothing, both evenly.
   *
   * @param epochs passes over the articles
   * @param rate peak learning rate of the encoder
   * @param freshRate peak learning rate of features and heads
   * @param warmUp share of the steps over which the rates rise
   */
  record Plan(int epochs, double rate, double freshRate, double warmUp) {
    /** By how much the peak rates are multiplied when {@code done} of the work is done, 0 to 1. */
    double factor(double done) {
      return Math.max(0, Math.min(done / warmUp, (1 - done) / (1 - warmUp)));
    }
  }

  /** Runs what is left of the plan. */
  void run(NDManager manager) throws IOException {
    checkpoint.parameters().train();
    for (int epoch = checkpoint.epoch(); epoch < plan.epochs(); epoch++) {
      List<Batch> batches = lessons.epoch(epoch);
      String title = "epoch " + (epoch + 1) + "/" + plan.epochs();
      Progress progress = new Progress(title, batches.size());
      double shown = 0;
      for (int i = checkpoint.stepInEpoch(); i < batches.size(); i++) {
        double done = (epoch + (double) i / batches.size()) / plan.epochs();
        double loss = learn(manager, batches.get(i), plan.factor(done));
        shown = shown == 0 ? loss : 0.95 * shown + 0.05 * loss;
        progress.show(i + 1, String.format("loss %.3f", shown));
        checkpoint.stepDone(i + 1 == batches.size());
      }
    }
  }

  private double learn(NDManager manager, Batch batch, double factor) {
    try (NDManager scope = manager.newSubManager()) {
      Objective.Loss loss;
      try (GradientCollector collector = Engine.getInstance().newGradientCollector()) {
        loss = objective.of(scope, batch, network.forward(scope, batch, true));
        collector.backward(loss.slope());
      }
      int step = checkpoint.step() + 1;
      double rate = plan.rate() * factor;
      checkpoint.optimizer().step(scope, step, rate, plan.freshRate() * factor);
      return loss.loss();
    }
  }
}
