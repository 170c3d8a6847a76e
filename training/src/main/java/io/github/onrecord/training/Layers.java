package io.github.onrecord.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import ai.djl.nn.Activation;
import ai.djl.nn.core.Embedding;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.Dropout;
import ai.djl.nn.norm.LayerNorm;

/**
 * The layers of a transformer encoder (Vaswani et al. 2017; post-norm as in BERT, Devlin et al.
 * 2019).
 */
final class Layers {
  private static final float EPSILON = 1e-12f;
  private static final float MASKED = -10_000f;

  private final NetworkShape shape;
  private final Parameters parameters;
  private final float dropout;
  private final DataType products;

  /**
   * @param dropout share of values that training leaves out
   * @param products in which numbers the layers' dense products are reckoned; weights, norms,
   *     softmax and heads stay in 32-bit floats
   */
  Layers(NetworkShape shape, Parameters parameters, float dropout, DataType products) {
    this.shape = shape;
    this.parameters = parameters;
    this.dropout = dropout;
    this.products = products;
  }

  /**
   * Runs all layers.
   *
   * @param embedded sums of embeddings, {@code [size, length, hidden]}
   * @param mask 1 for each piece that is there, {@code size * length}
   */
  NDArray run(NDManager manager, NDArray embedded, float[] mask, int size, boolean training) {
    int length = mask.length / size;
    NDArray present = manager.create(mask, new Shape(size, 1, 1, length));
    NDArray attentionMask = present.sub(1).mul(-MASKED);
    NDArray x = drop(norm(embedded, "norm"), training);
    for (int i = 0; i < shape.layers(); i++) {
      x = layer(x, attentionMask, "layer" + i + ".", training);
    }
    return x;
  }

  NDArray embedding(NDArray ids, String name) {
    return Embedding.embedding(ids, parameters.get(name), SparseFormat.DENSE).singletonOrThrow();
  }

  private NDArray layer(NDArray x, NDArray mask, String name, boolean training) {
    NDArray mixed = product(attention(product(x, name + "qkv"), mask), name + "mix");
    NDArray y = norm(x.add(drop(whole(mixed), training)), name + "mixNorm");
    NDArray inner = Activation.gelu(product(y, name + "inner"));
    NDArray outer = whole(product(inner, name + "outer"));
    return norm(y.add(drop(outer, training)), name + "outerNorm");
  }

  private NDArray attention(NDArray qkv, NDArray mask) {
    int heads = shape.heads();
    int width = shape.headWidth();
    long size = qkv.getShape().get(0);
    long length = qkv.getShape().get(1);
    NDArray split = qkv.reshape(size, length, 3, heads, width).transpose(2, 0, 3, 1, 4);
    NDArray query = split.get(0).mul(1 / Math.sqrt(width));
    NDArray scores = whole(query.matMul(split.get(1).swapAxes(2, 3)));
    NDArray values = narrow(scores.add(mask).softmax(-1)).matMul(split.get(2));
    return values.transpose(0, 2, 1, 3).reshape(size, length, shape.hidden());
  }

  /** A dense product in the layers' numbers. */
  private NDArray product(NDArray x, String name) {
    NDArray weight = narrow(parameters.get(name + ".weight"));
    NDArray bias = narrow(parameters.get(name + ".bias"));
    return Linear.linear(narrow(x), weight, bias).singletonOrThrow();
  }

  private NDArray narrow(NDArray x) {
    return x.getDataType() == products ? x : x.toType(products, false);
  }

  private static NDArray whole(NDArray x) {
    return x.getDataType() == DataType.FLOAT32 ? x : x.toType(DataType.FLOAT32, false);
  }

  /** A head: a dense product in 32-bit floats. */
  NDArray head(NDArray x, String name) {
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
