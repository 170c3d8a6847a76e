package io.github.onrecord.inference;

import io.github.onrecord.decoding.AttributionDecoder;
import io.github.onrecord.decoding.Calibration;
import io.github.onrecord.decoding.Chain;
import io.github.onrecord.decoding.Evidence;
import io.github.onrecord.decoding.LinkTables;
import io.github.onrecord.decoding.Linker;
import io.github.onrecord.decoding.Tag;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;

/**
 * What a model file says besides its graph: its id, and the weights of the steps after the encoder.
 *
 * @param id name and version
 * @param decoder turns scores into attributions
 * @param calibration turns evidence into confidence
 */
public record Model(String id, AttributionDecoder decoder, Calibration calibration) {
  /** The property that holds the id. */
  public static final String ID = "onrecord.id";

  /** The property that holds the weights of the {@link Calibration}. */
  public static final String CALIBRATION = "onrecord.calibration";

  /** The property that holds the {@link Chain}'s scores, row by row. */
  public static final String TRANSITIONS = "onrecord.transitions";

  /** The prefix of the properties that hold the {@link LinkTables} from contents to cues. */
  public static final String CUE_LINKS = "onrecord.link.content.";

  /** The prefix of the properties that hold the {@link LinkTables} from cues to sources. */
  public static final String SOURCE_LINKS = "onrecord.link.source.";

  /**
   * Reads a model file's properties.
   *
   * @throws IllegalArgumentException if one is missing or malformed
   */
  public static Model of(Map<String, String> properties) {
    float[] flat = floats(properties, TRANSITIONS);
    float[][] transitions = new float[Tag.COUNT][Tag.COUNT];
    for (int i = 0; i < flat.length; i++) {
      transitions[i / Tag.COUNT][i % Tag.COUNT] = flat[i];
    }
    Linker cues = new Linker(tables(properties, CUE_LINKS), 0);
    Linker sources = new Linker(tables(properties, SOURCE_LINKS), 1);
    return new Model(
        required(properties, ID),
        new AttributionDecoder(new Chain(transitions), cues, sources),
        calibration(properties));
  }

  private static Calibration calibration(Map<String, String> properties) {
    double[] weights = new double[Evidence.FEATURES];
    float[] read = floats(properties, CALIBRATION);
    if (read.length != weights.length) {
      throw new IllegalArgumentException("the model's calibration has another form");
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] = read[i];
    }
    return new Calibration(weights);
  }

  private static LinkTables tables(Map<String, String> properties, String prefix) {
    return new LinkTables(
        floats(properties, prefix + "none"),
        floats(properties, prefix + "distance"),
        floats(properties, prefix + "rank"),
        floats(properties, prefix + "paragraphs"));
  }

  private static float[] floats(Map<String, String> properties, String name) {
    StringTokenizer parts = new StringTokenizer(required(properties, name));
    float[] values = new float[parts.countTokens()];
    for (int i = 0; i < values.length; i++) {
      values[i] = Float.parseFloat(parts.nextToken());
    }
    return values;
  }

  private static String required(Map<String, String> properties, String name) {
    return Optional.ofNullable(properties.get(name))
        .orElseThrow(() -> new IllegalArgumentException("the model lacks " + name));
  }
}
