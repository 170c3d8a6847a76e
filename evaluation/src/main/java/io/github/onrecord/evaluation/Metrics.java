package io.github.onrecord.evaluation;

import java.util.Map;

/** What an evaluation measured. */
public sealed interface Metrics permits AttributionMetrics, RecordMetrics {
  /** Figures by name, in order: numbers, maps or lists of them; percentages to one decimal. */
  Map<String, Object> figures();

  /** A table in plain text, its lines ended by line feeds. */
  String table();
}
