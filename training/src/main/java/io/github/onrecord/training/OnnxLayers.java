package io.github.onrecord.training;

import java.util.Arrays;
import java.util.List;

/**
 * Writes the layers of an encoder into an ONNX graph, in 32-bit floats or with its large matrices
 * in 8-bit integers (activations are quantised as they come, by sequence).
 */
final class OnnxLayers {
  private static final float EPSILON = 1e-12f;

  private final NetworkShape shape;
  private final Parameters parameters;
  private final Precision precision;
  private final GraphBuilder graph;

  OnnxLayers(NetworkShape shape, Parameters parameters, Precision precision, GraphBuilder graph) {
    this.shape = shape;
    this.parameters = parameters;
    this.precision = precision;
    this.graph = graph;
  }

  /** The embeddings of the pieces named by the input {@code ids}. */
  String words() {
    int rows = shape.vocabulary();
    int width = shape.hidden();
    float[] words = parameters.values("words");
    if (precision == Precision.FLOATS) {
      return graph.node("Gather", graph.floats(words, rows, width), "ids");
    }
    Quantised table = Quantised.table(words, rows, width);
    String small = graph.node("Gather", graph.bytes(table.values(), rows, width), "ids");
    String values = graph.node("", "Cast", List.of(small), GraphBuilder.attribute("to", 1L));
    String scales = graph.node("Gather", graph.floats(table.scales(), rows, 1), "ids");
    return graph.node("Mul", values, scales);
  }

  /** A sum with the rows of a table that an input of the table's name tells. */
  String plus(String x, String name, int rows) {
    String table = graph.floats(parameters.values(name), rows, shape.hidden());
    return graph.node("Add", x, graph.node("Gather", table, name));
  }

  /** The norm of the embeddings' sum. */
  String norm(String x) {
    return graph.node(
        "",
        "LayerNormalization",
        List.of(x, vector("norm.weight"), vector("norm.bias")),
        GraphBuilder.attribute("axis", -1L),
        GraphBuilder.attribute("epsilon", EPSILON));
  }

  /** All transformer layers. */
  String layers(String x) {
    String y = x;
    for (int i = 0; i < shape.layers(); i++) {
      y = layer(y, "layer" + i + ".");
    }
    return y;
  }

  private String layer(String x, String name) {
    String mixed = mixed(attention(x, name), parameters.values(name + "mix.weight"));
    String y = skipNorm(mixed, x, name + "mixNorm", name + "mix.bias");
    String inner =
        biased(product(y, name + "inner", shape.inner(), shape.hidden()), name + "inner");
    String active = graph.node(GraphBuilder.FUSED, "Gelu", List.of(inner));
    String outer = product(active, name + "outer", shape.hidden(), shape.inner());
    return skipNorm(outer, y, name + "outerNorm", name + "outer.bias");
  }

  private String attention(String x, String name) {
    int h = shape.hidden();
    float[] weight = parameters.values(name + "qkv.weight");
    float[] bias = parameters.values(name + "qkv.bias");
    String[] parts = new String[3];
    for (int i = 0; i < 3; i++) {
      float[] part = Arrays.copyOfRange(weight, i * h * h, (i + 1) * h * h);
      String product = product(x, part, h, h);
      String shift = graph.floats(Arrays.copyOfRange(bias, i * h, (i + 1) * h), h);
      parts[i] = graph.node("Add", product, shift);
    }
    return graph.node(
        GraphBuilder.FUSED,
        "MultiHeadAttention",
        List.of(parts),
        GraphBuilder.attribute("num_heads", (long) shape.heads()));
  }

  private String skipNorm(String x, String skip, String norm, String bias) {
    return graph.node(
        GraphBuilder.FUSED,
        "SkipLayerNormalization",
        List.of(x, skip, vector(norm + ".weight"), vector(norm + ".bias"), vector(bias)),
        GraphBuilder.attribute("epsilon", EPSILON));
  }

  private String biased(String x, String name) {
    return graph.node("Add", x, vector(name + ".bias"));
  }

  private String mixed(String x, float[] matrix) {
    int width = shape.hidden();
    return precision == Precision.BYTES
        ? product(x, matrix, width, width)
        : floatProduct(x, matrix, width, width);
  }

  private String product(String x, String name, int rows, int columns) {
    return product(x, parameters.values(name + ".weight"), rows, columns);
  }

  /** The product with the transpose of a matrix of {@code rows} by {@code columns}. */
  private String product(String x, float[] matrix, int rows, int columns) {
    if (precision == Precision.FLOATS) {
      return floatProduct(x, matrix, rows, columns);
    }
    Quantised small = Quantised.transposed(matrix, rows, columns);
    String weights = graph.bytes(small.values(), columns, rows);
    String scales = graph.floats(small.scales(), rows);
    return graph.node(GraphBuilder.FUSED, "DynamicQuantizeMatMul", List.of(x, weights, scales));
  }

  private String floatProduct(String x, float[] matrix, int rows, int columns) {
    return graph.node("MatMul", x, graph.floats(transposed(matrix, rows, columns), columns, rows));
  }

  /** A dense layer in floats, an output of the graph. */
  void head(String x, String name, int rows) {
    float[] weight = parameters.values(name + ".weight");
    int width = weight.length / rows;
    float[] matrix = transposed(weight, rows, width);
    String product = graph.node("MatMul", x, graph.floats(matrix, width, rows));
    graph.node("", "Add", List.of(product, vector(name + ".bias")), List.of(name));
  }

  private String vector(String name) {
    float[] values = parameters.values(name);
    return graph.floats(values, values.length);
  }

  private static float[] transposed(float[] matrix, int rows, int columns) {
    float[] result = new float[matrix.length];
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        result[c * rows + r] = matrix[r * columns + c];
      }
    }
    return result;
  }
}
