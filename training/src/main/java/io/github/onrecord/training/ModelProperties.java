package io.github.onrecord.training;

import ai.onnx.proto.OnnxMl.ModelProto;
import io.github.onrecord.decoding.Evidence;
import io.github.onrecord.decoding.Tag;
import io.github.onrecord.inference.Model;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What goes into a model file besides its graph. */
final class ModelProperties {
  /** What the score of a link is made of besides the vectors of its ends. */
  private static final List<String> TABLES = List.of("none", "distance", "rank", "paragraphs");

  private ModelProperties() {}

  /** The properties of a network that is not yet calibrated. */
  static Map<String, String> of(String id, Parameters parameters) {
    Map<String, String> properties = new LinkedHashMap<>();
    properties.put(Model.ID, id);
    properties.put(Model.TRANSITIONS, text(parameters.values("transitions")));
    properties.put(Model.CALIBRATION, text(new double[Evidence.FEATURES]));
    for (Link link : Link.values()) {
      for (String table : TABLES) {
        properties.put(
            prefix(link) + table, text(parameters.values(link.parameter() + "." + table)));
      }
    }
    return properties;
  }

  /** Adds to the parameters of a network those that the properties of its model file hold. */
  static void parameters(ModelProto model, Parameters parameters) {
    Map<String, String> properties = new LinkedHashMap<>();
    model.getMetadataPropsList().forEach(each -> properties.put(each.getKey(), each.getValue()));
    float[] transitions = floats(properties.getOrDefault(Model.TRANSITIONS, ""));
    parameters.add("transitions", transitions, Tag.COUNT, Tag.COUNT);
    for (Link link : Link.values()) {
      for (String table : TABLES) {
        float[] values = floats(properties.getOrDefault(prefix(link) + table, ""));
        parameters.add(link.parameter() + "." + table, values, values.length);
      }
    }
  }

  private static String prefix(Link link) {
    return link == Link.CONTENT ? Model.CUE_LINKS : Model.SOURCE_LINKS;
  }

  private static float[] floats(String text) {
    double[] read = Arrays.stream(text.split(" ", -1)).mapToDouble(Double::parseDouble).toArray();
    float[] values = new float[read.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) read[i];
    }
    return values;
  }

  static String text(double[] values) {
    return Arrays.stream(values).mapToObj(Double::toString).collect(Collectors.joining(" "));
  }

  private static String text(float[] values) {
    return IntStream.range(0, values.length)
        .mapToObj(i -> Float.toString(values[i]))
        .collect(Collectors.joining(" "));
  }
}
