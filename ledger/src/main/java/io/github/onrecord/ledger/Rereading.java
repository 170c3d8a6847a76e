package io.github.onrecord.ledger;

import io.github.onrecord.ledger.Addition.Outcome;
import io.github.onrecord.speaker.Speaker;
import io.github.onrecord.statement.ArticleRecord;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts a new reading of an article in the place of an old one. Speakers of the same name keep their
 * rows, and with them for whom they are taken and by which split or merge.
 */
final class Rereading {
  private static final String SPEAKERS =
      "SELECT id, called FROM speaker WHERE article = ? AND kind = ? ORDER BY id";
  private static final String KEEP =
      "UPDATE speaker SET name = ?, called = ?, role = ?, affiliation = ?, mentions = ?"
          + " WHERE id = ?";

  private record Old(long row, long story, String name, String first) {}

  private final Database database;
  private final Articles articles;
  private final Linking linking;
  private final Settling settling;
  private final Entities entities;

  Rereading(Database database, Articles articles, Linking linking, Settling settling) {
    this.database = database;
    this.articles = articles;
    this.linking = linking;
    this.settling = settling;
    this.entities = new Entities(database);
  }

  /** Empty where the article is not there. */
  Optional<Addition> reread(ArticleRecord record) {
    return database.transaction(
        () ->
            articles
                .row(record.article())
                .map(this::old)
                .map(
                    old -> {
                      replace(old, record);
                      return new Addition(
                          old.name(),
                          Outcome.ALREADY_THERE,
                          Optional.of(old.first()).filter(first -> !first.equals(old.name())));
                    }));
  }

  private Old old(long article) {
    return database.one(
        "SELECT article.id, article.story, article.name, first.name FROM article"
            + " JOIN article AS first ON first.id = article.story WHERE article.id = ?",
        row -> new Old(row.number(1), row.number(2), row.text(3), row.text(4)),
        article);
  }

  private void replace(Old old, ArticleRecord record) {
    long article = old.row();
    database.update(
        "DELETE FROM relay WHERE statement IN (SELECT id FROM statement WHERE article = ?)",
        article);
    database.update("DELETE FROM statement WHERE article = ?", article);
    // Ids of the new reading may be those of others in the old one.
    database.update("UPDATE speaker SET name = 'old ' || id WHERE article = ?", article);
    Map<String, Long> kept = keep(article, record);
    forget(article);
    Map<String, Long> rows = Storing.store(database, article, old.story(), record, kept);
    List<Speaker> unlinked =
        record.speakers().stream().filter(speaker -> !kept.containsKey(speaker.id())).toList();
    ArticleRecord others =
        new ArticleRecord(record.article(), unlinked, record.statements(), record.model());
    linking.link(new Articles.Stored(article, old.story(), others, rows));
    database.update("UPDATE article SET model = ? WHERE id = ?", record.model(), article);
    settling.settle(article);
    database.update("INSERT INTO changed (article) VALUES (?)", article);
  }

  private Map<String, Long> keep(long article, ArticleRecord record) {
    Map<String, Long> kept = new LinkedHashMap<>();
    for (Speaker speaker : record.speakers()) {
      database.list(SPEAKERS, Rereading::called, article, Spelling.of(speaker.kind())).stream()
          .filter(each -> !kept.containsValue(each.row()))
          .filter(each -> NameForm.of(each.called()).equals(NameForm.of(speaker.name())))
          .findFirst()
          .ifPresent(each -> kept.put(speaker.id(), keep(each.row(), speaker)));
    }
    return kept;
  }

  private long keep(long row, Speaker speaker) {
    database.update(
        KEEP,
        speaker.id(),
        speaker.name(),
        speaker.role(),
        speaker.affiliation(),
        Places.of(speaker.mentions()),
        row);
    return row;
  }

  private record Called(long row, String called) {}

  private static Called called(Row row) throws SQLException {
    return new Called(row.number(1), row.text(2));
  }

  /** Removes speakers whom the new reading does not find. */
  private void forget(long article) {
    String gone = " FROM speaker WHERE article = ? AND name LIKE 'old %'";
    List<Long> left =
        database.list(
            "SELECT DISTINCT entity" + gone + " AND entity IS NOT NULL",
            row -> row.number(1),
            article);
    database.update("DELETE FROM relinked WHERE speaker IN (SELECT id" + gone + ")", article);
    database.update("DELETE" + gone, article);
    left.forEach(entities::renameBySpeakers);
  }
}
