package io.github.onrecord.ledger;

import java.util.Map;

/**
 * Of which ledger an index was made, and how far.
 *
 * @param ledger the ledger's name
 * @param article the row of the last article in it
 * @param change the number of the last change of an article that it follows
 */
record IndexState(String ledger, long article, long change) {
  /** Another number than in an index makes that index anew. */
  private static final String FORM = "2";

  static final IndexState NONE = new IndexState("", 0, 0);

  static IndexState of(Database database) {
    return new IndexState(
        database.one("SELECT name FROM ledger", row -> row.text(1)),
        database.one("SELECT coalesce(max(id), 0) FROM article", row -> row.number(1)),
        database.one("SELECT coalesce(max(id), 0) FROM changed", row -> row.number(1)));
  }

  static IndexState of(Map<String, String> committed) {
    return FORM.equals(committed.get("form"))
        ? new IndexState(
            committed.getOrDefault("ledger", ""),
            Long.parseLong(committed.getOrDefault("article", "0")),
            Long.parseLong(committed.getOrDefault("change", "0")))
        : NONE;
  }

  IndexState upTo(long lastArticle) {
    return new IndexState(ledger, lastArticle, change);
  }

  Map<String, String> toCommit() {
    return Map.of(
        "form",
        FORM,
        "ledger",
        ledger,
        "article",
        Long.toString(article),
        "change",
        Long.toString(change));
  }

  /** Whether this can grow to be the state {@code whole}; else the index must be made anew. */
  boolean growsTo(IndexState whole) {
    return ledger.equals(whole.ledger) && article <= whole.article && change <= whole.change;
  }
}
