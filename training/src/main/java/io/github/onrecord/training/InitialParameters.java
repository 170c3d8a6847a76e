package io.github.onrecord.training;

import ai.djl.ndarray.NDManager;
import io.github.onrecord.decoding.LinkFeatures;
import io.github.onrecord.decoding.Tag;
import io.github.onrecord.encoding.Gap;
import io.github.onrecord.encoding.QuoteState;
import io.github.onrecord.encoding.Shape;
import java.util.List;

/** A network as it is before fine-tuning: a pre-trained encoder, fresh features and heads. */
final class InitialParameters {
  private static final float SMALL = 0.02f;

  private final StartWeights start;
  private final NetworkShape shape;
  private final Parameters parameters;

  private InitialParameters(NDManager manager, StartWeights start, NetworkShape shape) {
    this.start = start;
    this.shape = shape;
    this.parameters = new Parameters(manager);
  }

  static Parameters of(NDManager manager, StartWeights start, NetworkShape shape) {
    InitialParameters initial = new InitialParameters(manager, start, shape);
    initial.embeddings();
    initial.layers();
    initial.heads();
    return initial.parameters;
  }

  /**
   * An encoder of sentences, which has no heads.
   *
   * @param layers those of the pre-trained encoder that are kept, as many as the shape has
   */
  static Parameters sentences(
      NDManager manager, StartWeights start, NetworkShape shape, List<Integer> layers) {
    InitialParameters initial = new InitialParameters(manager, start, shape);
    initial.words(initial.positionsOfFirstType());
    for (int i = 0; i < shape.layers(); i++) {
      initial.layer(layers.get(i), i);
    }
    return initial.parameters;
  }

  /** A cross-encoder: two kinds of pieces, one head a task over first piece and mean. */
  static Parameters pairs(NDManager manager, StartWeights start, NetworkShape shape) {
    InitialParameters initial = new InitialParameters(manager, start, shape);
    initial.words(start.get("position_embeddings.weight"));
    float[] types = start.get("token_type_embeddings.weight");
    initial.parameters.add("types", types, types.length / shape.hidden(), shape.hidden());
    initial.layers();
    for (PairTask task : PairTask.values()) {
      head(initial.parameters, task, shape);
    }
    return initial.parameters;
  }

  /** A fresh head of a cross-encoder. */
  static void head(Parameters parameters, PairTask task, NetworkShape shape) {
    int answers = task.labels().size();
    parameters.addNormal(task.head() + ".weight", SMALL, answers, 2L * shape.hidden());
    parameters.addZeros(task.head() + ".bias", answers);
  }

  private void words(float[] positions) {
    int h = shape.hidden();
    parameters.add("words", start.get("word_embeddings.weight"), shape.vocabulary(), h);
    parameters.add("positions", positions, shape.positions(), h);
    norm("norm", "embeddings.LayerNorm");
  }

  /** Where every piece is of the first type, that is told with the place. */
  private float[] positionsOfFirstType() {
    float[] positions = start.get("position_embeddings.weight").clone();
    float[] types = start.get("token_type_embeddings.weight");
    for (int i = 0; i < positions.length; i++) {
      positions[i] += types[i % shape.hidden()];
    }
    return positions;
  }

  private void embeddings() {
    int h = shape.hidden();
    words(positionsOfFirstType());
    parameters.addNormal("quotes", SMALL, QuoteState.values().length, h);
    parameters.addNormal("shapes", SMALL, Shape.values().length, h);
    parameters.addNormal("gaps", SMALL, Gap.values().length, h);
  }

  private void layers() {
    for (int i = 0; i < shape.layers(); i++) {
      layer(i, i);
    }
  }

  private void layer(int kept, int place) {
    int h = shape.hidden();
    String from = "layer." + kept + ".";
    String to = "layer" + place + ".";
    String self = from + "attention.self.";
    float[] weight =
        concat(
            start.get(self + "query.weight"),
            start.get(self + "key.weight"),
            start.get(self + "value.weight"));
    float[] bias =
        concat(
            start.get(self + "query.bias"),
            start.get(self + "key.bias"),
            start.get(self + "value.bias"));
    parameters.add(to + "qkv.weight", weight, 3L * h, h);
    parameters.add(to + "qkv.bias", bias, 3L * h);
    dense(to + "mix", from + "attention.output.dense", h, h);
    norm(to + "mixNorm", from + "attention.output.LayerNorm");
    dense(to + "inner", from + "intermediate.dense", shape.inner(), h);
    dense(to + "outer", from + "output.dense", h, shape.inner());
    norm(to + "outerNorm", from + "output.LayerNorm");
  }

  private void dense(String to, String from, int rows, int columns) {
    parameters.add(to + ".weight", start.get(from + ".weight"), rows, columns);
    parameters.add(to + ".bias", start.get(from + ".bias"), rows);
  }

  private void norm(String to, String from) {
    parameters.add(to + ".weight", start.get(from + ".weight"), shape.hidden());
    parameters.add(to + ".bias", start.get(from + ".bias"), shape.hidden());
  }

  private void heads() {
    int h = shape.hidden();
    int links = NetworkShape.LINK * NetworkShape.LINKS;
    parameters.addNormal("tags.weight", SMALL, Tag.COUNT, h);
    parameters.addZeros("tags.bias", Tag.COUNT);
    parameters.addZeros("transitions", Tag.COUNT, Tag.COUNT);
    parameters.addNormal("links.weight", SMALL, links, h);
    parameters.addZeros("links.bias", links);
    for (Link link : Link.values()) {
      String to = link.parameter();
      parameters.addNormal(to + ".none", SMALL, NetworkShape.LINK);
      parameters.addZeros(to + ".distance", LinkFeatures.DISTANCES);
      parameters.addZeros(to + ".rank", LinkFeatures.RANKS);
      parameters.addZeros(to + ".paragraphs", LinkFeatures.PARAGRAPHS);
    }
  }

  private static float[] concat(float[]... parts) {
    int length = 0;
    for (float[] part : parts) {
      length += part.length;
    }
    float[] all = new float[length];
    int at = 0;
    for (float[] part : parts) {
      System.arraycopy(part, 0, all, at, part.length);
      at += part.length;
    }
    return all;
  }
}
