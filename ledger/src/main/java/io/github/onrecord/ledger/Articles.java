package io.github.onrecord.ledger;

import io.github.onrecord.ledger.Addition.Outcome;
import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.text.Article;
import io.github.onrecord.text.Shingles;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The articles of a ledger. */
final class Articles {
  private static final String BY_HASH =
      "SELECT article.name, first.name FROM article JOIN article AS first"
          + " ON first.id = article.story WHERE article.hash = ?";
  private static final String INSERT =
      "INSERT INTO article (id, name, url, outlet, title, published, text, hash, version, story,"
          + " model, added, author, origins)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  /**
   * An article that was just stored.
   *
   * @param row its row
   * @param story the row of the first of all that are nearly the same
   * @param speakers the rows of its speakers by their ids
   */
  record Stored(long row, long story, ArticleRecord record, Map<String, Long> speakers) {}

  private final Database database;
  private final Stories stories;

  Articles(Database database) {
    this.database = database;
    this.stories = new Stories(database);
  }

  /**
   * Stores all that an article puts on record, unless it is there.
   *
   * @param linking links its speakers
   */
  Addition add(ArticleRecord record, Instant now, Consumer<Stored> linking) {
    byte[] hash = Fingerprint.of(record.article());
    return database.transaction(
        () -> known(hash).orElseGet(() -> addNew(record, hash, now, linking)));
  }

  boolean holds(Article article) {
    return known(Fingerprint.of(article)).isPresent();
  }

  /** The row of an article that is there. */
  Optional<Long> row(Article article) {
    return database.first(
        "SELECT id FROM article WHERE hash = ?",
        row -> row.number(1),
        (Object) Fingerprint.of(article));
  }

  Optional<StoredArticle> named(String name) {
    return database
        .first("SELECT id FROM article WHERE name = ?", row -> row.number(1), name)
        .map(row -> Loading.load(database, row));
  }

  boolean isRepeated(String article, String statement) {
    return number(
            "SELECT count(*) FROM statement JOIN article ON article.id = statement.article"
                + " JOIN statement AS other ON other.same = statement.same"
                + " AND other.act = statement.act AND other.article <> statement.article"
                + " WHERE article.name = ? AND statement.name = ?",
            article,
            statement)
        > 0;
  }

  /** The rows of the next articles in the order in which they were added. */
  List<Long> rowsAfter(long row, int limit) {
    return database.list(
        "SELECT id FROM article WHERE id > ? ORDER BY id LIMIT ?", r -> r.number(1), row, limit);
  }

  private Optional<Addition> known(byte[] hash) {
    return database.first(
        BY_HASH, row -> addition(row.text(1), Outcome.ALREADY_THERE, row.text(2)), (Object) hash);
  }

  private static Addition addition(String name, Outcome outcome, String first) {
    return new Addition(name, outcome, Optional.of(first).filter(f -> !f.equals(name)));
  }

  private Addition addNew(
      ArticleRecord record, byte[] hash, Instant now, Consumer<Stored> linking) {
    Article article = record.article();
    Shingles shingles = Shingles.of(article.text().toString());
    long id = number("SELECT coalesce(max(id), 0) + 1 FROM article");
    long[] bands = shingles.bands();
    long story = stories.of(article, shingles, bands).orElse(id);
    int version = version(article);
    String name = freeName(article.id());
    database.update(
        INSERT,
        id,
        name,
        article.url(),
        article.outlet(),
        article.title(),
        article.published().map(LocalDate::toString),
        article.text().toString(),
        hash,
        version,
        story,
        record.model(),
        now.toString(),
        article.author(),
        OriginWords.of(article.origins()));
    stories.store(id, bands);
    Map<String, Long> speakers = Storing.store(database, id, story, record);
    linking.accept(new Stored(id, story, record, speakers));
    String first = database.one("SELECT name FROM article WHERE id = ?", r -> r.text(1), story);
    return addition(name, version == 1 ? Outcome.ADDED : Outcome.NEW_VERSION, first);
  }

  private int version(Article article) {
    return article
        .url()
        .map(url -> number("SELECT count(*) + 1 FROM article WHERE url = ?", url).intValue())
        .orElse(1);
  }

  private String freeName(String wanted) {
    String name = wanted;
    for (int i = 2; number("SELECT count(*) FROM article WHERE name = ?", name) > 0; i++) {
      name = wanted + "-" + i;
    }
    return name;
  }

  private Long number(String sql, Object... values) {
    return database.one(sql, row -> row.number(1), values);
  }
}
