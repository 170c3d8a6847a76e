package io.github.onrecord.evaluation;

import java.util.Map;

/** What an evaluation measured. */
public sealed interface Metrics permits AttributionMetrics, RecordMetrics, QuestionMetrics {
  /**
   * The figures as a JSON object in several lines, shares as percentages to one decimal.
   *
   * @param more figures to add at the end, by name
   */
  String json(Map<String, ?> more);

  /** A table in plain text, its lines ended by line feeds. */
  String table();
}
