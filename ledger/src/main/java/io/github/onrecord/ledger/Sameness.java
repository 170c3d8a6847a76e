package io.github.onrecord.ledger;

import io.github.onrecord.statement.Statement;
import java.util.Locale;

/** Knows a statement again in the copies of its article. */
final class Sameness {
  private Sameness() {}

  /**
   * A number that a statement shares with itself in copies and versions of the article.
   *
   * @param story the row of the first of all articles that are nearly the same
   */
  static long of(long story, Statement statement) {
    String words = statement.attribution().source().text() + "\n" + statement.content().text();
    String folded = words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    return (story << Integer.SIZE) ^ Integer.toUnsignedLong(folded.hashCode());
  }
}
