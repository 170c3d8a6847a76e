package io.github.onrecord.decoding;

import java.util.List;

/**
 * Finds the partner of a span: the cue of a content, or the source of a cue. A candidate's score is
 * the product of two vectors, each the sum of one of the span's first piece and one of its last,
 * plus scores for where the two stand to each other.
 */
public final class Linker {
  /** The width of a link vector. */
  public static final int WIDTH = 48;

  /** Link vectors for each kind of link: first and last of the one asking, and of the one asked. */
  public static final int VECTORS = 4;

  private final LinkTables tables;
  private final int offset;

  /**
   * @param which 0 for contents looking for cues, 1 for cues looking for sources
   */
  public Linker(LinkTables tables, int which) {
    this.tables = tables;
    this.offset = which * VECTORS * WIDTH;
  }

  /**
   * The probability of each candidate and, last, of none.
   *
   * @param of the span that looks for its partner
   * @param candidates the spans of the other role in the order of the text
   * @param vectors link vectors of all pieces, {@code [pieces][2 * VECTORS * WIDTH]}
   * @param paragraphs for each piece, how many paragraphs ended before it
   */
  public double[] probabilities(
      TaggedSpan of, List<TaggedSpan> candidates, float[][] vectors, int[] paragraphs) {
    float[] query = sum(vectors, of, 0);
    double[] scores = new double[candidates.size() + 1];
    for (int i = 0; i < candidates.size(); i++) {
      boolean inReach = LinkFeatures.inReach(of, candidates.get(i));
      scores[i] =
          inReach
              ? product(query, sum(vectors, candidates.get(i), 2))
                  + score(LinkFeatures.of(of, candidates, i, paragraphs))
              : Double.NEGATIVE_INFINITY;
    }
    scores[candidates.size()] = product(query, tables.none());
    return softmax(scores);
  }

  private double score(LinkFeatures features) {
    return tables.distance()[features.distance()]
        + tables.rank()[features.rank()]
        + tables.paragraphs()[features.paragraphs()];
  }

  private float[] sum(float[][] vectors, TaggedSpan span, int which) {
    float[] sum = new float[WIDTH];
    int first = offset + which * WIDTH;
    for (int i = 0; i < WIDTH; i++) {
      sum[i] = vectors[span.first()][first + i] + vectors[span.last()][first + WIDTH + i];
    }
    return sum;
  }

  private static double product(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < WIDTH; i++) {
      sum += a[i] * b[i];
    }
    return sum / Math.sqrt(WIDTH);
  }

  private static double[] softmax(double[] scores) {
    double max = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      max = Math.max(max, score);
    }
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = Math.exp(scores[i] - max);
      sum += scores[i];
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] /= sum;
    }
    return scores;
  }
}
