package io.github.onrecord.training;

import ai.onnx.proto.OnnxMl.ModelProto;
import java.util.List;
import java.util.Map;

/** Writes a cross-encoder as an ONNX graph for one unpadded pair at a time. */
final class PairExport {
  private PairExport() {}

  static ModelProto of(
      NetworkShape shape,
      Parameters parameters,
      Precision precision,
      Map<String, String> properties) {
    GraphBuilder graph = new GraphBuilder();
    OnnxLayers layers = new OnnxLayers(shape, parameters, precision, graph);
    List.of("ids", "types", "positions").forEach(graph::input);
    String embedded = layers.plus(layers.words(), "positions", shape.positions());
    String x = layers.layers(layers.norm(layers.plus(embedded, "types", 2)));
    String pooled = pooled(graph, x);
    for (PairTask task : PairTask.values()) {
      layers.head(pooled, task.head(), task.labels().size());
      graph.output(task.head());
    }
    return graph.model(properties);
  }

  /** The first piece's vector beside the mean of all. */
  private static String pooled(GraphBuilder graph, String x) {
    String first =
        graph.node("", "Gather", List.of(x, graph.longs(0)), GraphBuilder.attribute("axis", 1L));
    String mean =
        graph.node(
            "",
            "ReduceMean",
            List.of(x),
            GraphBuilder.attribute("axes", List.of(1L)),
            GraphBuilder.attribute("keepdims", 1L));
    return graph.node("", "Concat", List.of(first, mean), GraphBuilder.attribute("axis", 2L));
  }
}
