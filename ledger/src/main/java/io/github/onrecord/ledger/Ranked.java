package io.github.onrecord.ledger;

/**
 * A statement that was found.
 *
 * @param row its row
 * @param article the row of its article
 * @param same a number that it shares with itself in copies of the article
 * @param score how well it fits, among the others found
 */
record Ranked(long row, long article, long same, double score) {

  /** Joins a copy to this; the copy that was added first stands for both. */
  Ranked with(Ranked copy) {
    Ranked first = article <= copy.article ? this : copy;
    return new Ranked(first.row, first.article, same, Math.max(score, copy.score));
  }
}
