package io.github.onrecord.training;

import ai.djl.ndarray.NDManager;
import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.decoding.LinkFeatures;
import io.github.onrecord.decoding.Tag;
import io.github.onrecord.encoding.Gap;
import io.github.onrecord.encoding.QuoteState;
import io.github.onrecord.encoding.Shape;
import io.github.onrecord.encoding.Vocabulary;
import io.github.onrecord.encoding.WordPieces;
import io.github.onrecord.evaluation.GoldArticle;
import io.github.onrecord.text.Article;
import io.github.onrecord.text.ArticleText;
import io.github.onrecord.text.Span;
import java.util.List;
import java.util.Optional;

/** A network, a vocabulary and an article small enough for tests. */
final class Tiny {
  static final List<String> PIECES =
      List.of(
          "[UNK]", "[CLS]", "[SEP]", "ngozi", "bello", "said", "denied", "it", "rained", "we",
          "won", ",", ".", "\"", "“", "”", "‘", "’", "'");
  static final Vocabulary VOCABULARY = new Vocabulary(PIECES);
  static final WordPieces WORD_PIECES = new WordPieces(VOCABULARY);
  static final NetworkShape SHAPE = new NetworkShape(2, 24, 4, 32, PIECES.size(), 64);

  private static final int LINKS = NetworkShape.LINK * NetworkShape.LINKS;

  private Tiny() {}

  static Parameters parameters(NDManager manager) {
    Parameters parameters = new Parameters(manager);
    int h = SHAPE.hidden();
    table(parameters, "words", SHAPE.vocabulary(), h);
    table(parameters, "positions", SHAPE.positions(), h);
    table(parameters, "quotes", QuoteState.values().length, h);
    table(parameters, "shapes", Shape.values().length, h);
    table(parameters, "gaps", Gap.values().length, h);
    norm(parameters, "norm");
    for (int i = 0; i < SHAPE.layers(); i++) {
      String layer = "layer" + i + ".";
      dense(parameters, layer + "qkv", 3 * h, h);
      dense(parameters, layer + "mix", h, h);
      norm(parameters, layer + "mixNorm");
      dense(parameters, layer + "inner", SHAPE.inner(), h);
      dense(parameters, layer + "outer", h, SHAPE.inner());
      norm(parameters, layer + "outerNorm");
    }
    dense(parameters, "tags", Tag.COUNT, h);
    dense(parameters, "links", LINKS, h);
    table(parameters, "transitions", Tag.COUNT, Tag.COUNT);
    for (Link link : Link.values()) {
      parameters.addNormal(link.parameter() + ".none", 0.3f, NetworkShape.LINK);
      parameters.addNormal(link.parameter() + ".distance", 0.3f, LinkFeatures.DISTANCES);
      parameters.addNormal(link.parameter() + ".rank", 0.3f, LinkFeatures.RANKS);
      parameters.addNormal(link.parameter() + ".paragraphs", 0.3f, LinkFeatures.PARAGRAPHS);
    }
    return parameters;
  }

  private static void table(Parameters parameters, String name, int rows, int columns) {
    parameters.addNormal(name, 0.3f, rows, columns);
  }

  private static void dense(Parameters parameters, String name, int rows, int columns) {
    parameters.addNormal(name + ".weight", 0.3f, rows, columns);
    parameters.addNormal(name + ".bias", 0.1f, rows);
  }

  private static void norm(Parameters parameters, String name) {
    float[] ones = new float[SHAPE.hidden()];
    java.util.Arrays.fill(ones, 1);
    parameters.add(name + ".weight", ones, SHAPE.hidden());
    parameters.addZeros(name + ".bias", SHAPE.hidden());
  }

  /** Two attributions: Ngozi said ..., and "We won," Bello denied. */
  static GoldArticle article() {
    ArticleText text = new ArticleText("Ngozi said it rained. \"We won,\" Bello denied.");
    return new GoldArticle(
        new Article(
            "tiny", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), text),
        List.of(
            attribution(text, new Span(0, 5), new Span(6, 10), new Span(11, 21)),
            attribution(text, new Span(32, 37), new Span(38, 44), new Span(22, 31))));
  }

  private static Attribution attribution(ArticleText text, Span source, Span cue, Span content) {
    return new Attribution(
        text.passage(List.of(source)),
        Optional.of(text.fragment(cue)),
        text.passage(List.of(content)),
        1);
  }

  static Example example() {
    return new Examples(WORD_PIECES).of(article());
  }
}
