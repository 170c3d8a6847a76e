package io.github.onrecord.ledger;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a ledger holds, at a glance. */
public final class Overview {
  private static final String SUMMARY =
      "SELECT name, url, outlet, title, published,"
          + " (SELECT count(*) FROM statement WHERE statement.article = article.id"
          + " AND statement.struck = 0) FROM article";
  private static final String LATEST = SUMMARY + " ORDER BY published DESC, id DESC LIMIT ?";
  private static final String MOST_QUOTED =
      "SELECT speaker.entity, count(DISTINCT statement.same) AS quoted FROM statement"
          + " JOIN speaker ON speaker.id = statement.speaker"
          + " WHERE statement.day BETWEEN ? AND ? AND speaker.entity IS NOT NULL"
          + " AND statement.struck = 0"
          + " GROUP BY speaker.entity ORDER BY quoted DESC, speaker.entity LIMIT ?";

  /**
   * An article without its text.
   *
   * @param statements how many statements stand in it
   */
  public record Summary(
      String article,
      Optional<String> url,
      Optional<String> outlet,
      Optional<String> title,
      Optional<LocalDate> published,
      int statements) {}

  /**
   * A speaker in a time.
   *
   * @param statements how many of its statements were said or else published then, each once for
   *     all copies of a story
   */
  public record Quoted(Profile speaker, int statements) {}

  private final Database database;

  Overview(Database database) {
    this.database = database;
  }

  /** The number of articles. */
  public long articles() {
    return count("article");
  }

  /** The number of statements, those in copies of a story counted each time. */
  public long statements() {
    return count("statement WHERE struck = 0");
  }

  private long count(String table) {
    return database.one("SELECT count(*) FROM " + table, row -> row.number(1));
  }

  /** The articles published last, the latest first. */
  public List<Summary> latest(int limit) {
    return database.list(LATEST, Overview::summary, limit);
  }

  /** One article, by its id. */
  public Optional<Summary> article(String id) {
    return database.first(SUMMARY + " WHERE name = ?", Overview::summary, id);
  }

  private static Summary summary(Row row) throws SQLException {
    return new Summary(
        row.text(1),
        row.optional(2),
        row.optional(3),
        row.optional(4),
        row.optional(5).map(LocalDate::parse),
        (int) row.number(6));
  }

  /** Those with the most statements from one day to another, both included. */
  public List<Quoted> mostQuoted(LocalDate from, LocalDate to, int limit) {
    Profiles profiles = new Profiles(database);
    return database
        .list(
            MOST_QUOTED,
            row -> new long[] {row.number(1), row.number(2)},
            from.toString(),
            to.toString(),
            limit)
        .stream()
        .map(each -> new Quoted(profiles.of(each[0]), (int) each[1]))
        .toList();
  }
}
