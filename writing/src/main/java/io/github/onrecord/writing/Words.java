package io.github.onrecord.writing;

import java.util.Locale;

/** How values are spelled in every format. */
final class Words {
  /** Below this probability a statement is shown as uncertain. */
  static final double CERTAIN = 0.7;

  private static final double TEN_THOUSAND = 1e4;

  private Words() {}

  /** As the interface spells it: {@code asserts}, {@code person}, {@code not-addressed}. */
  static String of(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Rounded to four decimals. */
  static double probability(double probability) {
    return Math.round(probability * TEN_THOUSAND) / TEN_THOUSAND;
  }
}
