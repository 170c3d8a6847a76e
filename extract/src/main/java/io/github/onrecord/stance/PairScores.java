package io.github.onrecord.stance;

/**
 * How a text stands to a claim, as probabilities from 0 to 1; each triple or quadruple sums to 1.
 *
 * @param entails the text, read as a sentence, says that the claim is so
 * @param neutral it says neither
 * @param contradicts it says that the claim is not so
 * @param agrees the text, read as a report, agrees with the claim
 * @param disagrees it disagrees
 * @param discusses it reports the claim without a side
 * @param unrelated it is about something else
 */
public record PairScores(
    double entails,
    double neutral,
    double contradicts,
    double agrees,
    double disagrees,
    double discusses,
    double unrelated) {

  static PairScores of(float[] sentence, float[] report) {
    double[] s = softmax(sentence);
    double[] r = softmax(report);
    return new PairScores(s[0], s[1], s[2], r[0], r[1], r[2], r[3]);
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
