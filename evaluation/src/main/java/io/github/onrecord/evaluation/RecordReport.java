package io.github.onrecord.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Record metrics as figures and as a table. */
final class RecordReport {
  private RecordReport() {}

  /** The figures; a share of nothing is null. */
  static String json(RecordMetrics metrics, Map<String, ?> more) {
    Map<String, @Nullable Object> figures = new LinkedHashMap<>();
    Map<String, @Nullable Object> statements = Percent.figures(metrics.statements());
    statements.put("gold", metrics.statements().gold());
    figures.put("statements", statements);
    put(figures, "speaker", percent(metrics.speaker()));
    put(figures, "act", percent(metrics.act()));
    put(figures, "denies F1", denials(metrics));
    put(figures, "kind", percent(metrics.kind()));
    put(figures, "via", percent(metrics.via()));
    put(figures, "said on", percent(metrics.saidOn()));
    figures.put("n via/date", List.of(metrics.via().all(), metrics.saidOn().all()));
    figures.putAll(more);
    return Json.write(figures);
  }

  private static void put(
      Map<String, @Nullable Object> figures, String name, Optional<Double> value) {
    figures.put(name, value.orElse(null));
  }

  // Both of whole counts at once, as the reference scorer rounds them.
  private static Optional<Double> percent(Tally tally) {
    return tally.all() == 0
        ? Optional.empty()
        : Optional.of(Percent.rounded(100.0 * tally.right() / tally.all(), 1));
  }

  private static Optional<Double> denials(RecordMetrics metrics) {
    Score score = metrics.denials();
    long sum = score.predicted() + score.gold();
    return sum == 0
        ? Optional.empty()
        : Optional.of(Percent.rounded(200.0 * score.hits() / sum, 1));
  }

  static String table(RecordMetrics metrics) {
    Score found = metrics.statements();
    return String.format(
            Locale.ROOT,
            "statements  %5.1f P %5.1f R %5.1f F1, %d in gold\n",
            Percent.of(found.precision()),
            Percent.of(found.recall()),
            Percent.f1(found),
            found.gold())
        + row("speaker", metrics.speaker())
        + row("act", metrics.act())
        + line("denies F1", denials(metrics), "")
        + row("kind", metrics.kind())
        + row("via", metrics.via())
        + row("said on", metrics.saidOn());
  }

  private static String row(String name, Tally tally) {
    return line(name, percent(tally), " % of " + tally.all());
  }

  private static String line(String name, Optional<Double> value, String unit) {
    String figure = value.map(String::valueOf).orElse("-");
    return String.format(Locale.ROOT, "%-10s  %5s%s\n", name, figure, unit);
  }
}
