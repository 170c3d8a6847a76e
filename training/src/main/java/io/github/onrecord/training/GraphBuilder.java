package io.github.onrecord.training;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import ai.onnx.proto.OnnxMl.StringStringEntryProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import com.google.protobuf.ByteString;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Map;

/** Writes an ONNX graph node by node. */
final class GraphBuilder {
  /** The domain of ONNX Runtime's fused operators. */
  static final String FUSED = "com.microsoft";

  private static final int OPSET = 17;
  private static final int IR_VERSION = 8;

  private final GraphProto.Builder graph = GraphProto.newBuilder().setName("onrecord");
  private int values;

  void input(String name) {
    graph.addInput(value(name, TensorProto.DataType.INT64_VALUE, "batch", "length"));
  }

  void row(String name) {
    graph.addInput(value(name, TensorProto.DataType.INT64_VALUE, "length"));
  }

  void output(String name) {
    graph.addOutput(value(name, TensorProto.DataType.FLOAT_VALUE, "batch", "length", "width"));
  }

  private static ValueInfoProto value(String name, int type, String... dimensions) {
    TensorShapeProto.Builder shape = TensorShapeProto.newBuilder();
    for (String dimension : dimensions) {
      shape.addDim(TensorShapeProto.Dimension.newBuilder().setDimParam(dimension));
    }
    TypeProto.Tensor tensor =
        TypeProto.Tensor.newBuilder().setElemType(type).setShape(shape).build();
    return ValueInfoProto.newBuilder()
        .setName(name)
        .setType(TypeProto.newBuilder().setTensorType(tensor))
        .build();
  }

  /** Adds a constant of 32-bit floats and returns its name. */
  String floats(float[] data, long... shape) {
    ByteBuffer bytes = ByteBuffer.allocate(4 * data.length).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asFloatBuffer().put(data);
    return constant(TensorProto.DataType.FLOAT_VALUE, bytes.array(), shape);
  }

  /** Adds a constant of 8-bit integers and returns its name. */
  String bytes(byte[] data, long... shape) {
    return constant(TensorProto.DataType.INT8_VALUE, data, shape);
  }

  /** Adds a constant row of 64-bit integers and returns its name. */
  String longs(long... data) {
    ByteBuffer bytes = ByteBuffer.allocate(8 * data.length).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asLongBuffer().put(data);
    return constant(TensorProto.DataType.INT64_VALUE, bytes.array(), data.length);
  }

  private String constant(int type, byte[] data, long... shape) {
    TensorProto.Builder tensor = TensorProto.newBuilder().setDataType(type);
    for (long dimension : shape) {
      tensor.addDims(dimension);
    }
    String name = "c" + values++;
    graph.addInitializer(tensor.setName(name).setRawData(ByteString.copyFrom(data)));
    return name;
  }

  /** Adds a node of one output and returns the output's name. */
  String node(String domain, String type, List<String> inputs, AttributeProto... attributes) {
    String output = "v" + values++;
    node(domain, type, inputs, List.of(output), attributes);
    return output;
  }

  /** Adds a standard node of one output and returns the output's name. */
  String node(String type, String... inputs) {
    return node("", type, List.of(inputs));
  }

  void node(
      String domain,
      String type,
      List<String> inputs,
      List<String> outputs,
      AttributeProto... attributes) {
    graph.addNode(
        NodeProto.newBuilder()
            .setDomain(domain)
            .setOpType(type)
            .addAllInput(inputs)
            .addAllOutput(outputs)
            .addAllAttribute(List.of(attributes)));
  }

  static AttributeProto attribute(String name, long value) {
    return AttributeProto.newBuilder()
        .setName(name)
        .setType(AttributeProto.AttributeType.INT)
        .setI(value)
        .build();
  }

  static AttributeProto attribute(String name, float value) {
    return AttributeProto.newBuilder()
        .setName(name)
        .setType(AttributeProto.AttributeType.FLOAT)
        .setF(value)
        .build();
  }

  static AttributeProto attribute(String name, List<Long> values) {
    return AttributeProto.newBuilder()
        .setName(name)
        .setType(AttributeProto.AttributeType.INTS)
        .addAllInts(values)
        .build();
  }

  /** The finished model with what it says of itself. */
  ModelProto model(Map<String, String> properties) {
    ModelProto.Builder model =
        ModelProto.newBuilder()
            .setIrVersion(IR_VERSION)
            .setProducerName("onrecord")
            .addOpsetImport(OperatorSetIdProto.newBuilder().setDomain("").setVersion(OPSET))
            .addOpsetImport(OperatorSetIdProto.newBuilder().setDomain(FUSED).setVersion(1))
            .setGraph(graph);
    properties.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            e ->
                model.addMetadataProps(
                    StringStringEntryProto.newBuilder().setKey(e.getKey()).setValue(e.getValue())));
    return model.build();
  }
}
