package io.github.onrecord.archive;

import java.util.Locale;

/**
 * What came of inputs.
 *
 * @param articles that were read and extracted
 * @param statements in them
 * @param failures what could not be read, which is kept aside
 * @param skipped what is no article in English
 */
public record Totals(long articles, long statements, long failures, long skipped) {
  static final Totals NONE = new Totals(0, 0, 0, 0);

  Totals plus(Totals other) {
    return new Totals(
        articles + other.articles,
        statements + other.statements,
        failures + other.failures,
        skipped + other.skipped);
  }

  /** In one line. */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%,d articles, %,d statements, %,d failures, %,d skipped",
        articles,
        statements,
        failures,
        skipped);
  }
}
