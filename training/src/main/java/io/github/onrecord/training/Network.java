package io.github.onrecord.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;

/**
 * An encoder over word pieces with the state of the quotation marks, the shape of the word and the
 * gap before it added at the input, and two heads: scores of tags, and vectors that links are
 * scored with.
 */
final class Network {
  private final Layers layers;

  Network(NetworkShape shape, Parameters parameters, float dropout) {
    this.layers = new Layers(shape, parameters, dropout, DataType.FLOAT32);
  }

  /**
   * What the network says of a batch.
   *
   * @param tags {@code [batch, length, Tag.COUNT]}
   * @param links {@code [batch, length, LINKS * LINK]}
   */
  record Output(NDArray tags, NDArray links) {}

  /**
   * Reads a batch.
   *
   * @param manager owns everything made on the way
   * @param training whether to drop out
   */
  Output forward(NDManager manager, Batch batch, boolean training) {
    NDArray embedded = embed(manager, batch);
    NDArray x = layers.run(manager, embedded, batch.mask(), batch.size(), training);
    return new Output(layers.head(x, "tags"), layers.head(x, "links"));
  }

  private NDArray embed(NDManager manager, Batch batch) {
    Shape size = new Shape(batch.size(), batch.length());
    NDArray x = layers.embedding(manager.create(batch.ids(), size), "words");
    NDArray positions = manager.arange(batch.length());
    return x.add(layers.embedding(positions, "positions"))
        .add(layers.embedding(manager.create(batch.quotes(), size), "quotes"))
        .add(layers.embedding(manager.create(batch.shapes(), size), "shapes"))
        .add(layers.embedding(manager.create(batch.gaps(), size), "gaps"));
  }
}
