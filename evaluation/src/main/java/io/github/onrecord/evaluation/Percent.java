package io.github.onrecord.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shares as percentages to one decimal. */
final class Percent {
  private Percent() {}

  /** Rounds the exact binary value half to even, as the reference scorer does. */
  static double rounded(double value, int decimals) {
    return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN).doubleValue();
  }

  static double of(double share) {
    return rounded(100 * share, 1);
  }

  static Map<String, @Nullable Object> figures(Score score) {
    Map<String, @Nullable Object> figures = new LinkedHashMap<>();
    figures.put("P", of(score.precision()));
    figures.put("R", of(score.recall()));
    figures.put("F1", f1(score));
    return figures;
  }

  // In the order of operations of the reference scorer, so that no last digit differs.
  static double f1(Score score) {
    double precision = score.precision();
    double recall = score.recall();
    return precision + recall == 0
        ? 0
        : rounded(200 * precision * recall / (precision + recall), 1);
  }
}
