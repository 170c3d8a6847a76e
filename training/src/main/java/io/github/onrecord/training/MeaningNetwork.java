package io.github.onrecord.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;

/** An encoder of sentences: the mean of their pieces' vectors, to length 1. */
final class MeaningNetwork {
  private final Layers layers;

  MeaningNetwork(NetworkShape shape, Parameters parameters, DataType products) {
    this.layers = new Layers(shape, parameters, 0, products);
  }

  /** The meanings of a batch's texts, {@code [size, hidden]}. */
  NDArray forward(NDManager manager, MeaningBatch batch) {
    NDArray ids = manager.create(batch.ids(), new Shape(batch.size(), batch.length()));
    NDArray embedded =
        layers
            .embedding(ids, "words")
            .add(layers.embedding(manager.arange(batch.length()), "positions"));
    NDArray x = layers.run(manager, embedded, batch.mask(), batch.size(), false);
    NDArray present = manager.create(batch.mask(), new Shape(batch.size(), batch.length(), 1));
    NDArray sum = x.mul(present).sum(new int[] {1});
    return sum.div(sum.square().sum(new int[] {1}, true).sqrt());
  }
}
