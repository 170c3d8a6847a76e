package io.github.onrecord.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How far the confidences can be trusted. A prediction is right when its source equals that of the
 * matched gold attribution and its content shares at least 0.8 of all tokens with the gold's.
 *
 * @param bins the predictions by confidence in up to ten bins of nearly equal size, least confident
 *     first
 * @param confidentDirect how many direct quotations have a confidence of 0.9 or more
 * @param confidentDirectSourceRight in how many of these the source is exactly right
 */
public record Calibration(List<Bin> bins, long confidentDirect, long confidentDirectSourceRight) {
  private static final int BINS = 10;
  private static final double CONFIDENT = 0.9;

  /** Copies the list. */
  public Calibration {
    bins = List.copyOf(bins);
  }

  /**
   * Predictions of similar confidence.
   *
   * @param statements how many there are
   * @param confidence their mean confidence, a probability
   * @param right the share of them that is right
   */
  public record Bin(int statements, double confidence, double right) {
    private static Bin of(List<Outcome> outcomes) {
      return new Bin(
          outcomes.size(),
          outcomes.stream().mapToDouble(Outcome::confidence).average().orElse(0),
          outcomes.stream().mapToInt(o -> o.right() ? 1 : 0).average().orElse(0));
    }
  }

  static Calibration of(List<Outcome> outcomes) {
    List<Outcome> confident =
        outcomes.stream().filter(o -> o.direct() && o.confidence() >= CONFIDENT).toList();
    return new Calibration(
        bins(outcomes), confident.size(), confident.stream().filter(Outcome::sourceRight).count());
  }

  private static List<Bin> bins(List<Outcome> outcomes) {
    List<Outcome> sorted =
        outcomes.stream().sorted(Comparator.comparingDouble(Outcome::confidence)).toList();
    return IntStream.range(0, BINS)
        .mapToObj(i -> sorted.subList(edge(i, sorted), edge(i + 1, sorted)))
        .filter(bin -> !bin.isEmpty())
        .map(Bin::of)
        .toList();
  }

  private static int edge(int bin, List<Outcome> sorted) {
    return (int) ((long) sorted.size() * bin / BINS);
  }

  /** How many predictions there are. */
  public int statements() {
    return bins.stream().mapToInt(Bin::statements).sum();
  }

  /** The mean distance between confidence and share of right; none without predictions. */
  public Optional<Double> expectedError() {
    if (bins.isEmpty()) {
      return Optional.empty();
    }
    double sum =
        bins.stream()
            .mapToDouble(bin -> bin.statements * Math.abs(bin.right - bin.confidence))
            .sum();
    return Optional.of(sum / statements());
  }

  /** The share of confident direct quotations with exactly the right source; none without any. */
  public Optional<Double> confidentDirectPrecision() {
    return confidentDirect == 0
        ? Optional.empty()
        : Optional.of((double) confidentDirectSourceRight / confidentDirect);
  }
}
