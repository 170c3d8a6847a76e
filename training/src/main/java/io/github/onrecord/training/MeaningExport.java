package io.github.onrecord.training;

import ai.onnx.proto.OnnxMl.ModelProto;
import java.util.List;
import java.util.Map;

/**
 * Writes an encoder of sentences as an ONNX graph for texts of one length, unpadded: from {@code
 * ids} {@code [texts, length]} and {@code positions} {@code [length]} to {@code meaning} {@code
 * [texts, 1, hidden]}, the mean of the pieces' vectors.
 */
final class MeaningExport {
  private MeaningExport() {}

  static ModelProto of(
      NetworkShape shape,
      Parameters parameters,
      Precision precision,
      Map<String, String> properties) {
    GraphBuilder graph = new GraphBuilder();
    OnnxLayers layers = new OnnxLayers(shape, parameters, precision, graph);
    graph.input("ids");
    graph.row("positions");
    String x =
        layers.layers(layers.norm(layers.plus(layers.words(), "positions", shape.positions())));
    graph.node(
        "",
        "ReduceMean",
        List.of(x),
        List.of("meaning"),
        GraphBuilder.attribute("axes", List.of(1L)),
        GraphBuilder.attribute("keepdims", 1L));
    graph.output("meaning");
    return graph.model(properties);
  }
}
