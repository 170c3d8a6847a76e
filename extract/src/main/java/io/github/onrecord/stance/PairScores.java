package io.github.onrecord.stance;

import java.util.List;

/**
 * How a text stands to a claim, as probabilities from 0 to 1; what answers one question sums to 1.
 *
 * @param entails the text, read as a sentence, says that the claim is so
 * @param neutral it says neither
 * @param contradicts it says that the claim is not so
 * @param agrees the text, read as a report, agrees with the claim
 * @param disagrees it disagrees
 * @param discusses it reports the claim without a side
 * @param unrelated it is about something else
 * @param statement the text, read as a statement, takes each of these stances on the claim
 */
public record PairScores(
    double entails,
    double neutral,
    double contradicts,
    double agrees,
    double disagrees,
    double discusses,
    double unrelated,
    AsStatement statement) {

  /**
   * The stances of a statement on a claim, as probabilities from 0 to 1 that sum to 1.
   *
   * @param silent it speaks to something else
   */
  public record AsStatement(
      double affirms,
      double denies,
      double sidesteps,
      double declines,
      double reports,
      double silent) {
    /** All six in this order. */
    public List<Double> all() {
      return List.of(affirms, denies, sidesteps, declines, reports, silent);
    }
  }

  static PairScores of(float[] sentence, float[] report, float[] statement) {
    double[] s = softmax(sentence);
    double[] r = softmax(report);
    double[] t = softmax(statement);
    AsStatement stances = new AsStatement(t[0], t[1], t[2], t[3], t[4], t[5]);
    return new PairScores(s[0], s[1], s[2], r[0], r[1], r[2], r[3], stances);
  }

  private static double[] softmax(float[] scores) {
    double most = Double.NEGATIVE_INFINITY;
    for (float score : scores) {
      most = Math.max(most, score);
    }
    double[] values = new double[scores.length];
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      values[i] = Math.exp(scores[i] - most);
      sum += values[i];
    }
    for (int i = 0; i < scores.length; i++) {
      values[i] /= sum;
    }
    return values;
  }
}
