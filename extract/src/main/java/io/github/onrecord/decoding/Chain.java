package io.github.onrecord.decoding;

/**
 * A linear-chain conditional random field over {@link Tag}s (Lafferty, McCallum and Pereira 2001).
 * Its scores are those of an encoder for each piece and label, and one for each pair of
 * neighbouring labels. Impossible pairs never occur.
 */
public final class Chain {
  private static final int N = Tag.COUNT;

  private final double[][] transitions;

  /**
   * @param transitions scores of a label (second index) after another (first index), natural
   *     logarithms, {@code [Tag.COUNT][Tag.COUNT]}
   */
  public Chain(float[][] transitions) {
    this.transitions = new double[N][N];
    for (int a = 0; a < N; a++) {
      for (int b = 0; b < N; b++) {
        boolean possible = Tag.mayFollow(a, b);
        this.transitions[a][b] = possible ? transitions[a][b] : Double.NEGATIVE_INFINITY;
      }
    }
  }

  /**
   * The most probable labels.
   *
   * @param emissions scores, {@code [pieces][Tag.COUNT]}
   */
  public int[] best(float[][] emissions) {
    int length = emissions.length;
    int[][] from = new int[length][N];
    double[] score = start(emissions);
    for (int t = 1; t < length; t++) {
      double[] next = new double[N];
      for (int b = 0; b < N; b++) {
        int best = 0;
        for (int a = 1; a < N; a++) {
          if (score[a] + transitions[a][b] > score[best] + transitions[best][b]) {
            best = a;
          }
        }
        from[t][b] = best;
        next[b] = score[best] + transitions[best][b] + emissions[t][b];
      }
      score = next;
    }
    return trace(from, score);
  }

  private static int[] trace(int[][] from, double[] score) {
    int[] tags = new int[from.length];
    int tag = 0;
    for (int b = 1; b < N; b++) {
      tag = score[b] > score[tag] ? b : tag;
    }
    for (int t = from.length - 1; t >= 0; t--) {
      tags[t] = tag;
      tag = from[t][tag];
    }
    return tags;
  }

  /** Scores of the labels of the first piece, none of which may continue a span. */
  private static double[] start(float[][] emissions) {
    double[] score = new double[N];
    if (emissions.length == 0) {
      return score;
    }
    for (int b = 0; b < N; b++) {
      score[b] = Tag.isInside(b) ? Double.NEGATIVE_INFINITY : emissions[0][b];
    }
    return score;
  }

  /**
   * Probabilities of all labels and neighbours, by the forward-backward algorithm.
   *
   * @param emissions scores, {@code [pieces][Tag.COUNT]}, at least one piece
   */
  public Marginals marginals(float[][] emissions) {
    int length = emissions.length;
    double[][] forward = new double[length][];
    forward[0] = start(emissions);
    for (int t = 1; t < length; t++) {
      forward[t] = forwardStep(forward[t - 1], emissions[t]);
    }
    double[][] backward = new double[length][N];
    for (int t = length - 2; t >= 0; t--) {
      backward[t] = backwardStep(backward[t + 1], emissions[t + 1]);
    }
    return new Marginals(this, emissions, forward, backward, logSum(forward[length - 1]));
  }

  private double[] forwardStep(double[] previous, float[] emission) {
    double[] next = new double[N];
    double[] terms = new double[N];
    for (int b = 0; b < N; b++) {
      for (int a = 0; a < N; a++) {
        terms[a] = previous[a] + transitions[a][b];
      }
      next[b] = logSum(terms) + emission[b];
    }
    return next;
  }

  private double[] backwardStep(double[] next, float[] emission) {
    double[] current = new double[N];
    double[] terms = new double[N];
    for (int a = 0; a < N; a++) {
      for (int b = 0; b < N; b++) {
        terms[b] = transitions[a][b] + emission[b] + next[b];
      }
      current[a] = logSum(terms);
    }
    return current;
  }

  /** The score of a sequence of labels, not normalised. */
  public double score(float[][] emissions, int[] tags) {
    double score = emissions[0][tags[0]];
    for (int t = 1; t < tags.length; t++) {
      score += transitions[tags[t - 1]][tags[t]] + emissions[t][tags[t]];
    }
    return score;
  }

  double transition(int a, int b) {
    return transitions[a][b];
  }

  private static double logSum(double[] terms) {
    double max = Double.NEGATIVE_INFINITY;
    for (double term : terms) {
      max = Math.max(max, term);
    }
    if (max == Double.NEGATIVE_INFINITY) {
      return max;
    }
    double sum = 0;
    for (double term : terms) {
      sum += Math.exp(term - max);
    }
    return max + Math.log(sum);
  }
}
