package io.github.onrecord.training;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A pre-trained encoder from which training starts, as it lies on the class path. */
final class StartWeights {
  static final String NAME = "intfloat/e5-small-v2 (MIT)";

  /** An encoder of sentences with layers of the same form and the same word pieces. */
  static final String SENTENCES = "sentence-transformers/all-MiniLM-L6-v2 (Apache-2.0)";

  private static final String MODEL = "/e5-small-v2.onnx";
  private static final String SENTENCE_MODEL = "/all-minilm-l6-v2.onnx";
  private static final String TOKENIZER = "/e5-small-v2-tokenizer.json";

  private final Map<String, float[]> tensors = new HashMap<>();

  private StartWeights(GraphProto graph) {
    Map<String, TensorProto> initializers = new HashMap<>();
    graph.getInitializerList().forEach(t -> initializers.put(t.getName(), t));
    initializers.forEach(
        (name, tensor) -> {
          if (name.contains(".") && tensor.getDataType() == TensorProto.DataType.FLOAT_VALUE) {
            tensors.put(name, floats(tensor));
          }
        });
    Map<String, NodeProto> producers = new HashMap<>();
    graph.getNodeList().forEach(n -> n.getOutputList().forEach(o -> producers.put(o, n)));
    graph.getNodeList().stream()
        .filter(n -> n.getOpType().equals("Add"))
        .forEach(add -> addMatrix(add, initializers, producers));
  }

  /** A dense matrix has no name of its own: the bias added to its product names it. */
  private void addMatrix(
      NodeProto add, Map<String, TensorProto> initializers, Map<String, NodeProto> producers) {
    for (int i = 0; i < 2; i++) {
      String bias = add.getInput(i);
      NodeProto product = producers.get(add.getInput(1 - i));
      boolean dense =
          bias.endsWith(".bias") && product != null && product.getOpType().equals("MatMul");
      if (dense) {
        TensorProto matrix = initializers.get(product.getInput(1));
        String name = bias.substring(0, bias.length() - "bias".length()) + "weight";
        tensors.put(name, transposed(matrix));
      }
    }
  }

  private static float[] transposed(TensorProto matrix) {
    int rows = (int) matrix.getDims(0);
    int columns = (int) matrix.getDims(1);
    float[] values = floats(matrix);
    float[] result = new float[values.length];
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        result[c * rows + r] = values[r * columns + c];
      }
    }
    return result;
  }

  private static float[] floats(TensorProto tensor) {
    FloatBuffer buffer =
        tensor.getRawData().asReadOnlyByteBuffer().order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
    float[] values = new float[buffer.remaining()];
    buffer.get(values);
    return values;
  }

  /** Reads the weights of {@link #NAME}. */
  static StartWeights load() throws IOException {
    return load(MODEL);
  }

  /** Reads the weights of {@link #SENTENCES}. */
  static StartWeights sentences() throws IOException {
    return load(SENTENCE_MODEL);
  }

  private static StartWeights load(String model) throws IOException {
    try (InputStream in = resource(model)) {
      return new StartWeights(ModelProto.parseFrom(in).getGraph());
    }
  }

  /** The vocabulary's pieces in the order of their numbers. */
  static List<String> vocabulary() throws IOException {
    try (InputStream in = resource(TOKENIZER)) {
      JsonNode ids = new ObjectMapper().readTree(in).path("model").path("vocab");
      Stream<Map.Entry<String, JsonNode>> entries =
          StreamSupport.stream(ids.properties().spliterator(), false);
      return entries
          .sorted((a, b) -> Integer.compare(a.getValue().asInt(), b.getValue().asInt()))
          .map(Map.Entry::getKey)
          .toList();
    }
  }

  private static InputStream resource(String name) throws IOException {
    InputStream in = StartWeights.class.getResourceAsStream(name);
    if (in == null) {
      throw new IOException("not on the class path: " + name);
    }
    return in;
  }

  /**
   * A tensor by its name in the BERT reference implementation, without the prefix of the model.
   *
   * @throws IllegalArgumentException if the model has none of that name
   */
  float[] get(String name) {
    return tensors.entrySet().stream()
        .filter(e -> e.getKey().equals(name) || e.getKey().endsWith("." + name))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no weights " + name));
  }
}
