package io.github.onrecord.evaluation;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Attribution metrics as figures and as a table. */
final class AttributionReport {
  private static final String BLANK = " ".repeat(20);

  private AttributionReport() {}

  static String json(AttributionMetrics metrics, Map<String, ?> more) {
    Map<String, @Nullable Object> figures = new LinkedHashMap<>();
    figures.put("articles", metrics.articles());
    metrics.exact().forEach((role, s) -> figures.put("exact " + role.label(), Percent.figures(s)));
    metrics
        .overlap()
        .forEach((role, s) -> figures.put("overlap " + role.label(), Percent.figures(s)));
    metrics.spans().forEach((role, s) -> figures.put("spans " + role.label(), Percent.figures(s)));
    figures.put("calibration", calibration(metrics.calibration()));
    figures.putAll(more);
    return Json.write(figures);
  }

  private static Map<String, @Nullable Object> calibration(Calibration calibration) {
    Map<String, @Nullable Object> figures = new LinkedHashMap<>();
    figures.put("statements", calibration.statements());
    figures.put("ECE", calibration.expectedError().map(e -> Percent.rounded(e, 4)).orElse(null));
    figures.put("direct from 0.9", calibration.confidentDirect());
    figures.put(
        "direct from 0.9 with right source",
        calibration.confidentDirectPrecision().map(Percent::of).orElse(null));
    return figures;
  }

  static String table(AttributionMetrics metrics) {
    StringBuilder table = new StringBuilder();
    table.append("           exact               overlap             spans\n");
    table.append("               P     R    F1       P     R    F1       P     R    F1\n");
    for (Role role : Role.values()) {
      String row =
          String.format(Locale.ROOT, "%-8s", role.label())
              + cells(metrics.exact().get(role))
              + cells(metrics.overlap().get(role))
              + cells(metrics.spans().get(role));
      table.append(row.stripTrailing()).append('\n');
    }
    return table.append('\n').append(summary(metrics)).toString();
  }

  private static String cells(@Nullable Score score) {
    return score == null
        ? BLANK
        : String.format(
            Locale.ROOT,
            "  %6.1f%6.1f%6.1f",
            Percent.of(score.precision()),
            Percent.of(score.recall()),
            Percent.f1(score));
  }

  private static String summary(AttributionMetrics metrics) {
    Calibration calibration = metrics.calibration();
    StringBuilder summary = new StringBuilder();
    summary.append(metrics.articles()).append(" articles, ");
    summary.append(calibration.statements()).append(" statements");
    calibration
        .expectedError()
        .ifPresent(e -> summary.append(format(", expected calibration error %.3f", e)));
    summary.append('\n');
    calibration
        .confidentDirectPrecision()
        .ifPresent(
            share ->
                summary.append(
                    format(
                        "source exactly right in %.1f%% of %d direct quotations of confidence 0.9"
                            + " or more\n",
                        100 * share, calibration.confidentDirect())));
    return summary.toString();
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
