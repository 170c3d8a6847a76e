package io.github.onrecord.training;

import ai.djl.ndarray.NDManager;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/**
 * The weights of a model that was exported in 8-bit integers, turned back into floats, so that
 * training may go on from it. Constants are read in the order in which they were written.
 */
final class ShippedWeights {
  private final Iterator<TensorProto> constants;
  private final NetworkShape shape;
  private final Parameters parameters;

  private ShippedWeights(Iterator<TensorProto> constants, NetworkShape shape, NDManager manager) {
    this.constants = constants;
    this.shape = shape;
    this.parameters = new Parameters(manager);
  }

  private static ShippedWeights of(NDManager manager, ModelProto model, NetworkShape shape) {
    return new ShippedWeights(
        model.getGraph().getInitializerList().stream()
            .filter(each -> each.getDataType() != TensorProto.DataType.INT64_VALUE)
            .iterator(),
        shape,
        manager);
  }

  /**
   * Reads the weights of a model that finds attributions, with those of the steps after its
   * encoder.
   *
   * @throws IOException if the file cannot be read
   */
  static Parameters extractor(NDManager manager, Path file, NetworkShape shape) throws IOException {
    ModelProto model = ModelProto.parseFrom(Files.readAllBytes(file));
    ShippedWeights shipped = of(manager, model, shape);
    shipped.words();
    List.of("positions", "quotes", "shapes", "gaps").forEach(shipped::table);
    shipped.layers();
    model.getGraph().getOutputList().forEach(output -> shipped.head(output.getName()));
    ModelProperties.parameters(model, shipped.parameters);
    return shipped.parameters;
  }

  /**
   * Reads the weights of a cross-encoder; tasks that it does not know get fresh heads.
   *
   * @throws IOException if the file cannot be read
   */
  static Parameters read(NDManager manager, Path file, NetworkShape shape) throws IOException {
    ModelProto model = ModelProto.parseFrom(Files.readAllBytes(file));
    ShippedWeights shipped = of(manager, model, shape);
    shipped.words();
    List.of("positions", "types").forEach(shipped::table);
    shipped.layers();
    model.getGraph().getOutputList().forEach(output -> shipped.head(output.getName()));
    for (PairTask task : PairTask.values()) {
      if (!shipped.parameters.all().containsKey(task.head() + ".weight")) {
        InitialParameters.head(shipped.parameters, task, shape);
      }
    }
    return shipped.parameters;
  }

  private void words() {
    int h = shape.hidden();
    byte[] words = next().getRawData().toByteArray();
    float[] scales = floats(next());
    float[] values = new float[words.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = words[i] * scales[i / h];
    }
    parameters.add("words", values, shape.vocabulary(), h);
  }

  /** A table of rows that are added to those of the words. */
  private void table(String name) {
    float[] values = floats(next());
    parameters.add(name, values, values.length / shape.hidden(), shape.hidden());
  }

  private void layers() {
    norm("norm");
    for (int i = 0; i < shape.layers(); i++) {
      layer("layer" + i + ".");
    }
  }

  private void layer(String name) {
    int h = shape.hidden();
    float[] weight = new float[3 * h * h];
    float[] bias = new float[3 * h];
    for (int part = 0; part < 3; part++) {
      System.arraycopy(matrix(h, h), 0, weight, part * h * h, h * h);
      System.arraycopy(floats(next()), 0, bias, part * h, h);
    }
    parameters.add(name + "qkv.weight", weight, 3L * h, h);
    parameters.add(name + "qkv.bias", bias, 3L * h);
    parameters.add(name + "mix.weight", matrix(h, h), h, h);
    norm(name + "mixNorm");
    parameters.add(name + "mix.bias", floats(next()), h);
    parameters.add(name + "inner.weight", matrix(shape.inner(), h), shape.inner(), h);
    parameters.add(name + "inner.bias", floats(next()), shape.inner());
    parameters.add(name + "outer.weight", matrix(h, shape.inner()), h, shape.inner());
    norm(name + "outerNorm");
    parameters.add(name + "outer.bias", floats(next()), h);
  }

  private void norm(String name) {
    parameters.add(name + ".weight", floats(next()), shape.hidden());
    parameters.add(name + ".bias", floats(next()), shape.hidden());
  }

  /** A matrix of {@code rows} by {@code columns}, of which the file holds the transpose. */
  private float[] matrix(int rows, int columns) {
    TensorProto matrix = next();
    if (matrix.getDataType() == TensorProto.DataType.FLOAT_VALUE) {
      return transposed(floats(matrix), rows, columns);
    }
    byte[] small = matrix.getRawData().toByteArray();
    float[] scales = floats(next());
    float[] values = new float[rows * columns];
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        values[r * columns + c] = small[c * rows + r] * scales[r];
      }
    }
    return values;
  }

  private static float[] transposed(float[] small, int rows, int columns) {
    float[] values = new float[rows * columns];
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        values[r * columns + c] = small[c * rows + r];
      }
    }
    return values;
  }

  private void head(String name) {
    TensorProto matrix = next();
    int width = (int) matrix.getDims(0);
    int rows = (int) matrix.getDims(1);
    float[] values = transposed(floats(matrix), rows, width);
    parameters.add(name + ".weight", values, rows, width);
    parameters.add(name + ".bias", floats(next()), rows);
  }

  private TensorProto next() {
    return constants.next();
  }

  private static float[] floats(TensorProto tensor) {
    FloatBuffer buffer =
        tensor.getRawData().asReadOnlyByteBuffer().order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
    float[] values = new float[buffer.remaining()];
    buffer.get(values);
    return values;
  }
}
