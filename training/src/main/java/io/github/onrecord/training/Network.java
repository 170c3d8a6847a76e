package io.github.onrecord.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import ai.djl.nn.Activation;
import ai.djl.nn.core.Embedding;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.Dropout;
import ai.djl.nn.norm.LayerNorm;

/**
 * A transformer encoder (Vaswani et al. 2017; post-norm as in BERT, Devlin et al. 2019) over word
 * pieces with the state of the quotation marks, the shape of the word and the gap before it added
 * at the input, and two heads: scores of tags, and vectors that links are scored with.
 */
final class Network {
  private static final float EPSILON = 1e-12f;
  private static final float MASKED = -10_000f;

  private final NetworkShape shape;
  private final Parameters parameters;
  private final float dropout;

  Network(NetworkShape shape, Parameters parameters, float dropout) {
    this.shape = shape;
    this.parameters = parameters;
    this.dropout = dropout;
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
    NDArray mask = manager.create(batch.mask(), new Shape(batch.size(), 1, 1, batch.length()));
    NDArray attentionMask = mask.sub(1).mul(-MASKED);
    NDArray x = drop(norm(embed(manager, batch), "norm"), training);
    for (int i = 0; i < shape.layers(); i++) {
      x = layer(x, attentionMask, batch, "layer" + i + ".", training);
    }
    return new Output(linear(x, "tags"), linear(x, "links"));
  }

  private NDArray embed(NDManager manager, Batch batch) {
    Shape size = new Shape(batch.size(), batch.length());
    NDArray x = embedding(manager.create(batch.ids(), size), "words");
    NDArray positions = manager.arange(batch.length());
    return x.add(embedding(positions, "positions"))
        .add(embedding(manager.create(batch.quotes(), size), "quotes"))
        .add(embedding(manager.create(batch.shapes(), size), "shapes"))
        .add(embedding(manager.create(batch.gaps(), size), "gaps"));
  }

  private NDArray embedding(NDArray ids, String name) {
    return Embedding.embedding(ids, parameters.get(name), SparseFormat.DENSE).singletonOrThrow();
  }

  private NDArray layer(NDArray x, NDArray mask, Batch batch, String name, boolean training) {
    NDArray mixed = linear(attention(linear(x, name + "qkv"), mask, batch), name + "mix");
    NDArray y = norm(x.add(drop(mixed, training)), name + "mixNorm");
    NDArray inner = Activation.gelu(linear(y, name + "inner"));
    return norm(y.add(drop(linear(inner, name + "outer"), training)), name + "outerNorm");
  }

  private NDArray attention(NDArray qkv, NDArray mask, Batch batch) {
    int heads = shape.heads();
    int width = shape.headWidth();
    NDArray split =
        qkv.reshape(batch.size(), batch.length(), 3, heads, width).transpose(2, 0, 3, 1, 4);
    NDArray query = split.get(0).mul(1 / Math.sqrt(width));
    NDArray weights = query.matMul(split.get(1).swapAxes(2, 3)).add(mask).softmax(-1);
    NDArray values = weights.matMul(split.get(2));
    return values.transpose(0, 2, 1, 3).reshape(batch.size(), batch.length(), shape.hidden());
  }

  private NDArray linear(NDArray x, String name) {
    NDArray weight = parameters.get(name + ".weight");
    return Linear.linear(x, weight, parameters.get(name + ".bias")).singletonOrThrow();
  }

  private NDArray norm(NDArray x, String name) {
    NDArray weight = parameters.get(name + ".weight");
    NDArray bias = parameters.get(name + ".bias");
    return LayerNorm.layerNorm(x, new Shape(shape.hidden()), weight, bias, EPSILON)
        .singletonOrThrow();
  }

  private NDArray drop(NDArray x, boolean training) {
    return training ? Dropout.dropout(x, dropout, true).singletonOrThrow() : x;
  }
}
