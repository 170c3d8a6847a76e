package io.github.onrecord.ledger;

import java.util.List;

/**
 * A statement that was found.
 *
 * @param row its row
 * @param article the row of its article
 * @param same a number that it shares with itself in copies of the article
 * @param copies the rows of the articles that are copies
 * @param score how well it fits, among the others found
 */
record Ranked(long row, long article, long same, List<Long> copies, double score) {

  /** Joins a copy to this; the copy that was added first stands for both. */
  Ranked with(Ranked copy) {
    Ranked first = article <= copy.article ? this : copy;
    long other = Math.max(article, copy.article);
    List<Long> all =
        java.util.stream.Stream.of(copies, copy.copies, List.of(other))
            .flatMap(List::stream)
            .filter(each -> each != first.article)
            .distinct()
            .sorted()
            .toList();
    return new Ranked(first.row, first.article, same, all, Math.max(score, copy.score));
  }
}
