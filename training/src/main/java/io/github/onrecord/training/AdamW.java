package io.github.onrecord.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.DataType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** AdamW (Loshchilov and Hutter 2019) with the gradient clipped to a norm of 1. */
final class AdamW {
  private static final double BETA1 = 0.9;
  private static final double BETA2 = 0.98;
  private static final double EPSILON = 1e-8;
  private static final double DECAY = 0.01;

  private final Parameters parameters;
  private final Parameters means;
  private final Parameters squares;

  private AdamW(Parameters parameters, Parameters means, Parameters squares) {
    this.parameters = parameters;
    this.means = means;
    this.squares = squares;
  }

  static AdamW fresh(NDManager manager, Parameters parameters) {
    return new AdamW(parameters, zeros(manager, parameters), zeros(manager, parameters));
  }

  private static Parameters zeros(NDManager manager, Parameters like) {
    Parameters zeros = new Parameters(manager);
    like.all().forEach((name, t) -> zeros.addZeros(name, t.getShape().getShape()));
    return zeros;
  }

  static AdamW load(NDManager manager, Parameters parameters, Path folder) throws IOException {
    Parameters means = Parameters.load(manager, folder.resolve("means.npz"));
    Parameters squares = Parameters.load(manager, folder.resolve("squares.npz"));
    return new AdamW(parameters, means, squares);
  }

  void save(Path folder) throws IOException {
    means.save(folder.resolve("means.npz"));
    squares.save(folder.resolve("squares.npz"));
  }

  /**
   * Takes a step down the gradients and clears them.
   *
   * @param step counted from 1
   * @param rate of the encoder's own weights
   * @param freshRate of features and heads, which start from nothing
   */
  void step(NDManager manager, int step, double rate, double freshRate) {
    double clip = clip(manager);
    if (!Double.isFinite(clip)) {
      System.err.println("\na gradient is no number; this batch is passed over");
      parameters.learning().values().forEach(p -> clear(p.getGradient()));
      return;
    }
    double scale1 = 1 - Math.pow(BETA1, step);
    double scale2 = 1 - Math.pow(BETA2, step);
    for (Map.Entry<String, NDArray> entry : parameters.learning().entrySet()) {
      String name = entry.getKey();
      NDArray parameter = entry.getValue();
      try (NDManager scope = manager.newSubManager()) {
        NDArray gradient = parameter.getGradient();
        gradient.attach(scope);
        NDArray scaled = gradient.mul(clip);
        double chosen = isFresh(name) ? freshRate : rate;
        NDArray mean = means.get(name).muli(BETA1).addi(scaled.mul(1 - BETA1));
        NDArray square = squares.get(name).muli(BETA2).addi(scaled.square().muli(1 - BETA2));
        NDArray divisor = square.duplicate();
        divisor.attach(scope);
        divisor = divisor.divi(scale2).sqrt().addi(EPSILON);
        NDArray update = mean.duplicate();
        update.attach(scope);
        update.divi(divisor).muli(chosen / scale1);
        boolean decays = parameter.getShape().dimension() > 1;
        if (decays) {
          NDArray shrink = parameter.duplicate();
          shrink.attach(scope);
          update.addi(shrink.muli(chosen * DECAY));
        }
        parameter.subi(update);
        clear(gradient);
      }
    }
  }

  /** Sets to nothing; subtracting it from itself would keep what is no number. */
  private static void clear(NDArray gradient) {
    gradient.set(new NDIndex(":"), 0);
  }

  private static boolean isFresh(String name) {
    return !name.startsWith("layer")
        && !name.startsWith("norm")
        && !name.equals("words")
        && !name.equals("types")
        && !name.equals("positions");
  }

  /** What to multiply gradients with; no number where one of them is none. */
  private double clip(NDManager manager) {
    double sum = 0;
    try (NDManager scope = manager.newSubManager()) {
      for (NDArray parameter : parameters.learning().values()) {
        NDArray gradient = parameter.getGradient();
        gradient.attach(scope);
        sum += gradient.square().sum().toType(DataType.FLOAT32, false).getFloat();
      }
    }
    return Double.isFinite(sum) ? Math.min(1, 1 / Math.max(1e-9, Math.sqrt(sum))) : Double.NaN;
  }
}
