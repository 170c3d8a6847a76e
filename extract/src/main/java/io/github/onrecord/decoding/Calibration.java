package io.github.onrecord.decoding;

/**
 * Turns evidence into a probability by logistic regression (Platt 1999 for the use of it on the
 * scores of another classifier).
 *
 * @param weights one for each of {@link Evidence#features()}
 */
@SuppressWarnings("ArrayRecordComponent") // weights, never compared
public record Calibration(double[] weights) {
  /**
   * @throws IllegalArgumentException if there is not a weight for each feature
   */
  public Calibration {
    if (weights.length != Evidence.FEATURES) {
      throw new IllegalArgumentException("calibration of " + weights.length + " weights");
    }
  }

  /** The probability that source and content are as a careful reader would mark them. */
  public double confidence(Evidence evidence) {
    double[] features = evidence.features();
    double sum = 0;
    for (int i = 0; i < features.length; i++) {
      sum += weights[i] * features[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
