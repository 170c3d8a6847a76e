package io.github.onrecord.ledger;

import io.github.onrecord.speaker.Relink;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Splits, merges and undoes, so that nothing is forgotten. */
final class Relinkings {
  private static final String OF_ENTITY =
      "SELECT speaker.id, speaker.evidence, lower(hex(article.hash)), speaker.name, speaker.called"
          + " FROM speaker JOIN article ON article.id = speaker.article WHERE speaker.entity = ?";

  private record Held(long row, String evidence, String article, String name, String called) {}

  private record Moved(long row, long before, long after, String evidence, long now) {}

  private final Database database;
  private final Entities entities;

  Relinkings(Database database) {
    this.database = database;
    this.entities = new Entities(database);
  }

  /** Takes the entity's speakers in these articles for another one. */
  Relinking split(Entity entity, Collection<String> articles, Instant now) {
    return database.transaction(
        () -> {
          List<Held> moved =
              articles.stream().distinct().map(article -> inArticle(entity, article)).toList();
          int all = held(OF_ENTITY, entity.number()).size();
          if (moved.isEmpty() || moved.size() == all) {
            throw new LedgerException(
                "%s: nothing is left to tell apart; name some, but not all, of its %d articles"
                    .formatted(entity.name(), all));
          }
          Held first = moved.get(0);
          String key = Fingerprint.of(first.article(), first.name());
          long other = entities.create(key, first.called(), entity.kind());
          return move(Relink.SPLIT, moved, entity.number(), other, now);
        });
  }

  private Held inArticle(Entity entity, String article) {
    return held(OF_ENTITY + " AND article.name = ?", entity.number(), article).stream()
        .findFirst()
        .orElseThrow(
            () ->
                new LedgerException(
                    "%s does not speak in article %s; 'onrecord who --links' lists where it does"
                        .formatted(entity.name(), article)));
  }

  /** Takes all speakers of one entity for another. */
  Relinking merge(Entity from, Entity into, Instant now) {
    return database.transaction(
        () -> {
          List<Held> moved = held(OF_ENTITY, from.number());
          if (from.equals(into) || moved.isEmpty()) {
            throw new LedgerException("%s is one already".formatted(into.name()));
          }
          return move(Relink.MERGE, moved, from.number(), into.number(), now);
        });
  }

  /** Takes the speakers of the latest relinking for whom they were taken before. */
  Relinking undo(long number) {
    return database.transaction(
        () -> {
          Relinking undone = numbered(number);
          List<Moved> moved = moved(number);
          if (moved.stream().anyMatch(each -> each.after() != each.now())) {
            throw new LedgerException(
                "change %d: its speakers were moved again later; undo that first"
                    .formatted(number));
          }
          for (Moved each : moved) {
            entities.move(each.row(), each.before(), each.evidence());
          }
          database.update("DELETE FROM relinked WHERE relinking = ?", number);
          database.update("DELETE FROM relinking WHERE id = ?", number);
          rename(moved);
          return undone;
        });
  }

  private void rename(List<Moved> moved) {
    Set<Long> touched = new LinkedHashSet<>();
    moved.forEach(each -> touched.addAll(List.of(each.before(), each.after())));
    touched.forEach(entities::renameBySpeakers);
  }

  /** All that were made and not undone, the latest first. */
  List<Relinking> all() {
    return database.list("SELECT id FROM relinking ORDER BY id DESC", row -> row.number(1)).stream()
        .map(this::numbered)
        .toList();
  }

  private Relinking numbered(long number) {
    List<Moved> moved = moved(number);
    if (moved.isEmpty()) {
      throw new LedgerException(
          "there is no change %d; 'onrecord undo' lists them".formatted(number));
    }
    Entity before = entities.numbered(moved.get(0).before());
    Entity after = entities.numbered(moved.get(0).after());
    return database.one(
        "SELECT kind, made FROM relinking WHERE id = ?",
        row ->
            new Relinking(
                number,
                Spelling.read(Relink.class, row.text(1)),
                Instant.parse(row.text(2)),
                before,
                after,
                moved.size()),
        number);
  }

  private List<Moved> moved(long number) {
    return database.list(
        "SELECT relinked.speaker, relinked.before, relinked.after, relinked.evidence, speaker.entity"
            + " FROM relinked JOIN speaker ON speaker.id = relinked.speaker"
            + " WHERE relinked.relinking = ?",
        row -> new Moved(row.number(1), row.number(2), row.number(3), row.text(4), row.number(5)),
        number);
  }

  private Relinking move(Relink kind, List<Held> moved, long before, long after, Instant now) {
    long number =
        database.insert(
            "INSERT INTO relinking (kind, made) VALUES (?, ?)", Spelling.of(kind), now.toString());
    for (Held each : moved) {
      database.update(
          "INSERT INTO relinked (relinking, speaker, before, after, evidence)"
              + " VALUES (?, ?, ?, ?, ?)",
          number,
          each.row(),
          before,
          after,
          each.evidence());
      entities.move(each.row(), after, Spelling.of(kind) + " by hand; was: " + each.evidence());
    }
    entities.renameBySpeakers(before);
    entities.renameBySpeakers(after);
    return numbered(number);
  }

  private List<Held> held(String sql, Object... values) {
    return database.list(
        sql,
        row -> new Held(row.number(1), row.text(2), row.text(3), row.text(4), row.text(5)),
        values);
  }
}
