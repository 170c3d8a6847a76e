package io.github.onrecord.ledger;

import io.github.onrecord.speaker.Speaker;
import io.github.onrecord.statement.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes found statements out of the ledger. */
final class Gathering {
  private record Loaded(StoredArticle article, Map<Speaker, Long> speakers) {}

  private final Database database;
  private final Entities entities;
  private final Map<Long, Loaded> articles = new HashMap<>();

  Gathering(Database database) {
    this.database = database;
    this.entities = new Entities(database);
  }

  List<Found> of(List<Ranked> ranked) {
    return ranked.stream().flatMap(each -> found(each).stream()).toList();
  }

  /** None where the index knows an article that the ledger, put back from a copy, does not. */
  private Optional<Found> found(Ranked ranked) {
    Loaded loaded = articles.computeIfAbsent(ranked.article(), this::load);
    return Optional.ofNullable(loaded.article().statements().get(ranked.row()))
        .map(statement -> found(ranked, loaded, statement));
  }

  private Found found(Ranked ranked, Loaded loaded, Statement statement) {
    Optional<Entity> entity =
        Optional.ofNullable(loaded.speakers().get(statement.speaker()))
            .flatMap(entities::ofSpeaker);
    return new Found(
        loaded.article().record(),
        statement,
        entity,
        name(loaded.article().story()),
        ranked.copies().stream().map(this::name).toList(),
        ranked.score());
  }

  private Loaded load(long row) {
    StoredArticle article = Loading.load(database, row);
    Map<Speaker, Long> speakers = new HashMap<>();
    article.speakers().forEach((id, speaker) -> speakers.put(speaker, id));
    return new Loaded(article, speakers);
  }

  private String name(long article) {
    return database.one("SELECT name FROM article WHERE id = ?", row -> row.text(1), article);
  }
}
