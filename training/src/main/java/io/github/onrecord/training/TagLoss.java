package io.github.onrecord.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import io.github.onrecord.decoding.Chain;
import io.github.onrecord.decoding.Marginals;
import io.github.onrecord.decoding.Tag;
import io.github.onrecord.encoding.Window;
import java.util.Arrays;

/**
 * Negative log-likelihood of the gold tags under the chain. Its gradient, expected minus observed
 * counts, is worked out here by the forward-backward algorithm and handed to the engine as the
 * slope of a linear function, which is much faster than differentiating through every step.
 */
final class TagLoss {
  private static final int N = Tag.COUNT;

  private final Batch batch;
  private final float[] values;
  private final float[] emissionSlope;
  private final float[] transitionSlope = new float[N * N];
  private final Chain chain;
  private double loss;
  private int spans;

  private TagLoss(Batch batch, float[] values, float[][] transitions) {
    this.batch = batch;
    this.values = values;
    this.emissionSlope = new float[values.length];
    this.chain = new Chain(transitions);
  }

  /** The loss in nats a gold span; windows of texts that nobody annotated do not count. */
  static Objective.Loss of(NDManager manager, Batch batch, NDArray tags, NDArray transitions) {
    float[][] rows = rows(transitions.toFloatArray(), N);
    TagLoss loss = new TagLoss(batch, tags.toFloatArray(), rows);
    for (int i = 0; i < batch.size(); i++) {
      if (batch.cuts().get(i).example().annotated()) {
        loss.window(i);
      }
    }
    float scale = 1f / Math.max(1, loss.spans);
    NDArray emission = manager.create(loss.emissionSlope, tags.getShape());
    NDArray transition = manager.create(loss.transitionSlope, new Shape(N, N));
    NDArray slope = tags.mul(emission).sum().add(transition.mul(transitions).sum()).mul(scale);
    return new Objective.Loss(slope, loss.loss * scale);
  }

  static float[][] rows(float[] values, int width) {
    float[][] rows = new float[values.length / width][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = Arrays.copyOfRange(values, i * width, (i + 1) * width);
    }
    return rows;
  }

  private void window(int row) {
    Window window = batch.cuts().get(row).window();
    int[] tags = Tags.within(batch.cuts().get(row).example().tags(), window);
    int from = batch.index(row, window.start());
    float[][] emissions =
        rows(Arrays.copyOfRange(values, from * N, (from + window.length()) * N), N);
    Marginals marginals = chain.marginals(emissions);
    loss += marginals.logPartition() - chain.score(emissions, tags);
    for (int t = 0; t < tags.length; t++) {
      spans += Tag.isBegin(tags[t]) ? 1 : 0;
      for (int b = 0; b < N; b++) {
        float gold = tags[t] == b ? 1 : 0;
        emissionSlope[(from + t) * N + b] = (float) marginals.of(t, b) - gold;
      }
      if (t > 0) {
        transitions(marginals, t, tags);
      }
    }
  }

  private void transitions(Marginals marginals, int t, int[] tags) {
    for (int a = 0; a < N; a++) {
      for (int b = 0; b < N; b++) {
        float gold = tags[t - 1] == a && tags[t] == b ? 1 : 0;
        transitionSlope[a * N + b] += (float) marginals.of(t - 1, a, b) - gold;
      }
    }
  }
}
