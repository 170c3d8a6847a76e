package io.github.onrecord.decoding;

/** Probabilities of labels under a {@link Chain}, given a text. */
public final class Marginals {
  private final Chain chain;
  private final float[][] emissions;
  private final double[][] forward;
  private final double[][] backward;
  private final double logPartition;

  Marginals(
      Chain chain,
      float[][] emissions,
      double[][] forward,
      double[][] backward,
      double logPartition) {
    this.chain = chain;
    this.emissions = emissions;
    this.forward = forward;
    this.backward = backward;
    this.logPartition = logPartition;
  }

  /** The natural logarithm of the sum over all sequences, by which scores are normalised. */
  public double logPartition() {
    return logPartition;
  }

  /** The probability that piece {@code t} has a label. */
  public double of(int t, int tag) {
    return Math.exp(forward[t][tag] + backward[t][tag] - logPartition);
  }

  /** The probability that piece {@code t} has label {@code a} and the next has {@code b}. */
  public double of(int t, int a, int b) {
    double score =
        forward[t][a] + chain.transition(a, b) + emissions[t + 1][b] + backward[t + 1][b];
    return Math.exp(score - logPartition);
  }

  /** The probability that exactly this span stands in the text. */
  public double of(TaggedSpan span) {
    int begin = Tag.begin(span.role());
    int inside = Tag.inside(span.role());
    double score = forward[span.first()][begin];
    int tag = begin;
    for (int t = span.first() + 1; t <= span.last(); t++) {
      score += chain.transition(tag, inside) + emissions[t][inside];
      tag = inside;
    }
    return ending(span.last() + 1, tag, inside, score);
  }

  /** The share of sequences that reach {@code tag} with {@code score} and end the span there. */
  private double ending(int next, int tag, int inside, double score) {
    if (next == emissions.length) {
      return Math.exp(score - logPartition);
    }
    double share = 0;
    for (int b = 0; b < Tag.COUNT; b++) {
      if (b != inside) {
        double rest = chain.transition(tag, b) + emissions[next][b] + backward[next][b];
        share += Math.exp(score + rest - logPartition);
      }
    }
    return share;
  }
}
