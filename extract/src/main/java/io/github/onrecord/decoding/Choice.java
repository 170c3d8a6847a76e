package io.github.onrecord.decoding;

/**
 * The most probable of several.
 *
 * @param index which one
 * @param probability how probable it is
 */
record Choice(int index, double probability) {
  static Choice best(double[] probabilities) {
    int best = 0;
    for (int i = 1; i < probabilities.length; i++) {
      best = probabilities[i] > probabilities[best] ? i : best;
    }
    return new Choice(best, probabilities[best]);
  }
}
