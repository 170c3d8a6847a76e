package io.github.onrecord.ledger;

import io.github.onrecord.speaker.Speaker;
import io.github.onrecord.statement.Statement;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes found statements out of the ledger. */
final class Gathering {
  private static final int KEPT = 64;
  private static final String COPIES =
      "SELECT DISTINCT article.name FROM statement JOIN article ON article.id = statement.article"
          + " WHERE statement.same = ? AND article.id <> ? AND statement.struck = 0 ORDER BY"
          + " article.id";

  private record Loaded(StoredArticle article, Map<Speaker, Long> speakers) {}

  private final Database database;
  private final Entities entities;
  private final Map<Long, Loaded> articles =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Loaded> eldest) {
          return size() > KEPT;
        }
      };

  Gathering(Database database) {
    this.database = database;
    this.entities = new Entities(database);
  }

  /** The statements as the stream advances. */
  Stream<Found> of(List<Ranked> ranked) {
    return ranked.stream().flatMap(each -> found(each).stream());
  }

  /** None where the index knows an article that the ledger, put back from a copy, does not. */
  private Optional<Found> found(Ranked ranked) {
    return loaded(ranked.article())
        .flatMap(
            loaded ->
                Optional.ofNullable(loaded.article().statements().get(ranked.row()))
                    .map(statement -> found(ranked, loaded, statement)));
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
        database.list(COPIES, row -> row.text(1), ranked.same(), ranked.article()),
        Optional.ofNullable(loaded.article().read().get(ranked.row())),
        ranked.score());
  }

  private Optional<Loaded> loaded(long row) {
    Optional<Loaded> known = Optional.ofNullable(articles.get(row));
    if (known.isPresent()) {
      return known;
    }
    Optional<Loaded> loaded = Loading.find(database, row).map(Gathering::loaded);
    loaded.ifPresent(each -> articles.put(row, each));
    return loaded;
  }

  private static Loaded loaded(StoredArticle article) {
    Map<Speaker, Long> speakers = new HashMap<>();
    article.speakers().forEach((id, speaker) -> speakers.put(speaker, id));
    return new Loaded(article, speakers);
  }

  private String name(long article) {
    return database.one("SELECT name FROM article WHERE id = ?", row -> row.text(1), article);
  }
}
