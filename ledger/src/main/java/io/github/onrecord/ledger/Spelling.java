package io.github.onrecord.ledger;

import java.util.Locale;

/** How values are spelled in the tables and the index: as the interface spells them. */
final class Spelling {
  private static final double TEN_THOUSAND = 1e4;

  private Spelling() {}

  static String of(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  static <E extends Enum<E>> E read(Class<E> type, String word) {
    return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
  }

  /** Rounded to the four decimals that every output has, so that what is exported reads back. */
  static double probability(double probability) {
    return Math.round(probability * TEN_THOUSAND) / TEN_THOUSAND;
  }
}
