package io.github.onrecord.training;

import ai.onnx.proto.OnnxMl.ModelProto;
import io.github.onrecord.decoding.Tag;
import io.github.onrecord.encoding.Gap;
import io.github.onrecord.encoding.QuoteState;
import io.github.onrecord.encoding.Shape;
import java.util.List;
import java.util.Map;

/** Writes a network that finds attributions as an ONNX graph for one unpadded window at a time. */
final class OnnxExport {
  private OnnxExport() {}

  static ModelProto of(
      NetworkShape shape,
      Parameters parameters,
      Precision precision,
      Map<String, String> properties) {
    GraphBuilder graph = new GraphBuilder();
    OnnxLayers layers = new OnnxLayers(shape, parameters, precision, graph);
    List.of("ids", "quotes", "shapes", "gaps", "positions").forEach(graph::input);
    String x = layers.layers(layers.norm(embedded(layers, shape)));
    layers.head(x, "tags", Tag.COUNT);
    layers.head(x, "links", NetworkShape.LINK * NetworkShape.LINKS);
    graph.output("tags");
    graph.output("links");
    return graph.model(properties);
  }

  private static String embedded(OnnxLayers layers, NetworkShape shape) {
    String x = layers.plus(layers.words(), "positions", shape.positions());
    x = layers.plus(x, "quotes", QuoteState.values().length);
    x = layers.plus(x, "shapes", Shape.values().length);
    return layers.plus(x, "gaps", Gap.values().length);
  }
}
