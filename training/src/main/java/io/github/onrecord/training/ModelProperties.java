package io.github.onrecord.training;

import io.github.onrecord.decoding.Evidence;
import io.github.onrecord.inference.Model;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What goes into a model file besides its graph. */
final class ModelProperties {
  private ModelProperties() {}

  /** The properties of a network that is not yet calibrated. */
  static Map<String, String> of(String id, Parameters parameters) {
    Map<String, String> properties = new LinkedHashMap<>();
    properties.put(Model.ID, id);
    properties.put(Model.TRANSITIONS, text(parameters.values("transitions")));
    properties.put(Model.CALIBRATION, text(new double[Evidence.FEATURES]));
    for (Link link : Link.values()) {
      String prefix = link == Link.CONTENT ? Model.CUE_LINKS : Model.SOURCE_LINKS;
      for (String table : new String[] {"none", "distance", "rank", "paragraphs"}) {
        properties.put(prefix + table, text(parameters.values(link.parameter() + "." + table)));
      }
    }
    return properties;
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
