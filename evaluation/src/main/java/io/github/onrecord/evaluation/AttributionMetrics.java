package io.github.onrecord.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * How well attributions were found, micro-averaged over a corpus.
 *
 * @param articles how many articles were compared
 * @param exact attributions by part, right when every span is equal after trimming white space and
 *     {@code .,;:}
 * @param overlap tokens by part, right when they lie in it on both sides of a matched pair
 * @param spans distinct spans by part, whichever attribution they belong to
 * @param calibration how far the confidences can be trusted
 */
public record AttributionMetrics(
    int articles,
    Map<Role, Score> exact,
    Map<Role, Score> overlap,
    Map<Role, Score> spans,
    Calibration calibration)
    implements Metrics {

  /** Refuses null; copies the maps. */
  public AttributionMetrics {
    exact = Collections.unmodifiableMap(new EnumMap<>(exact));
    overlap = Collections.unmodifiableMap(new EnumMap<>(overlap));
    spans = Collections.unmodifiableMap(new EnumMap<>(spans));
    Objects.requireNonNull(calibration, "calibration");
  }

  /**
   * Compares all articles of a corpus. Gold and predicted attributions are matched one to one,
   * those that share most content tokens first, of equals those that share most cue tokens.
   */
  public static AttributionMetrics of(Stream<Comparison> corpus) {
    Map<Role, Score> exact = zeros(List.of(Role.values()));
    Map<Role, Score> overlap = zeros(List.of(Role.values()));
    Map<Role, Score> spans = zeros(Role.parts());
    List<Outcome> outcomes = new ArrayList<>();
    int articles = 0;
    for (Iterator<Comparison> each = corpus.iterator(); each.hasNext(); articles++) {
      Matched matched = new Matched(each.next());
      exact.replaceAll((role, score) -> score.plus(matched.exact(role)));
      overlap.replaceAll((role, score) -> score.plus(matched.overlap(role)));
      spans.replaceAll((role, score) -> score.plus(matched.spans(role)));
      outcomes.addAll(matched.outcomes());
    }
    return new AttributionMetrics(articles, exact, overlap, spans, Calibration.of(outcomes));
  }

  private static Map<Role, Score> zeros(List<Role> roles) {
    Map<Role, Score> scores = new EnumMap<>(Role.class);
    roles.forEach(role -> scores.put(role, Score.NONE));
    return scores;
  }

  @Override
  public String json(Map<String, ?> more) {
    return AttributionReport.json(this, more);
  }

  @Override
  public String table() {
    return AttributionReport.table(this);
  }
}
