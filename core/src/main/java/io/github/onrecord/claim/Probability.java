package io.github.onrecord.claim;

/** Guards probabilities. */
final class Probability {
  private Probability() {}

  static void check(double value) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException("not a probability: " + value);
    }
  }
}
