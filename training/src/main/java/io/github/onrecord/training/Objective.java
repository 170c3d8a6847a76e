package io.github.onrecord.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;

/** What a network is trained to make small. */
@FunctionalInterface
interface Objective {
  /**
   * The loss on a batch.
   *
   * @param slope a scalar to differentiate
   * @param loss the loss itself, to be shown
   */
  record Loss(NDArray slope, double loss) {
    Loss plus(Loss other) {
      return new Loss(slope.add(other.slope), loss + other.loss);
    }
  }

  Loss of(NDManager manager, Batch batch, Network.Output output);
}
