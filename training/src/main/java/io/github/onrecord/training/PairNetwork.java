package io.github.onrecord.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;

/** A cross-encoder: claim and text in one sequence, and one head for each task. */
final class PairNetwork {
  private final Layers layers;

  PairNetwork(NetworkShape shape, Parameters parameters, float dropout, DataType products) {
    this.layers = new Layers(shape, parameters, dropout, products);
  }

  /** The scores of the batch's task, {@code [size, answers]}. */
  NDArray forward(NDManager manager, PairBatch batch, boolean training) {
    Shape size = new Shape(batch.size(), batch.length());
    NDArray embedded =
        layers
            .embedding(manager.create(batch.ids(), size), "words")
            .add(layers.embedding(manager.arange(batch.length()), "positions"))
            .add(layers.embedding(manager.create(batch.types(), size), "types"));
    NDArray x = layers.run(manager, embedded, batch.mask(), batch.size(), training);
    NDArray present = manager.create(batch.mask(), new Shape(batch.size(), batch.length(), 1));
    NDArray mean = x.mul(present).sum(new int[] {1}).div(present.sum(new int[] {1}));
    NDArray first = x.get(":, 0, :");
    return layers.head(first.concat(mean, 1), batch.task().head());
  }
}
