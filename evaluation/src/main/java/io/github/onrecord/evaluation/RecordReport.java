package io.github.onrecord.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Record metrics as figures and as a table. */
final class RecordReport {
  private RecordReport() {}

  /** The figures; a share of nothing is left out. */
  static Map<String, Object> figures(RecordMetrics metrics) {
    Map<String, Object> figures = new LinkedHashMap<>();
    Map<String, Object> statements = Percent.figures(metrics.statements());
    statements.put("gold", metrics.statements().gold());
    figures.put("statements", statements);
    put(figures, "speaker", metrics.speaker().share().map(Percent::of));
    put(figures, "act", metrics.act().share().map(Percent::of));
    put(figures, "denies F1", denials(metrics));
    put(figures, "kind", metrics.kind().share().map(Percent::of));
    put(figures, "via", metrics.via().share().map(Percent::of));
    put(figures, "said on", metrics.saidOn().share().map(Percent::of));
    figures.put("n via/date", List.of(metrics.via().all(), metrics.saidOn().all()));
    return figures;
  }

  private static void put(Map<String, Object> figures, String name, Optional<Double> value) {
    value.ifPresent(v -> figures.put(name, v));
  }

  // Of whole counts at once, as the reference scorer rounds it.
  private static Optional<Double> denials(RecordMetrics metrics) {
    Score score = metrics.denials();
    long sum = score.predicted() + score.gold();
    return sum == 0
        ? Optional.empty()
        : Optional.of(Percent.rounded(200.0 * score.hits() / sum, 1));
  }

  static String table(RecordMetrics metrics) {
    Score found = metrics.statements();
    return "statements  %5.1f P %5.1f R %5.1f F1, %d in gold\n"
            .formatted(
                Percent.of(found.precision()),
                Percent.of(found.recall()),
                Percent.f1(found),
                found.gold())
        + row("speaker", metrics.speaker())
        + row("act", metrics.act())
        + "denies F1   %5s\n".formatted(denials(metrics).map(String::valueOf).orElse("-"))
        + row("kind", metrics.kind())
        + row("via", metrics.via())
        + row("said on", metrics.saidOn());
  }

  private static String row(String name, Tally tally) {
    String share = tally.share().map(Percent::of).map(String::valueOf).orElse("-");
    return String.format(Locale.ROOT, "%-10s  %5s %% of %d\n", name, share, tally.all());
  }
}
