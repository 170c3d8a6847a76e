package io.github.onrecord.ledger;

import io.github.onrecord.speaker.Speaker;
import io.github.onrecord.speaker.SpeakerKind;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The persons and bodies of a ledger. */
final class Entities {
  private static final String COLUMNS = "entity.id, entity.key, entity.name, entity.kind";

  private final Database database;

  Entities(Database database) {
    this.database = database;
  }

  /** Whom the speaker of a row is taken for. */
  Optional<Entity> ofSpeaker(long speaker) {
    return database.first(
        "SELECT "
            + COLUMNS
            + " FROM speaker JOIN entity ON entity.id = speaker.entity"
            + " WHERE speaker.id = ?",
        Entities::entity,
        speaker);
  }

  /** Whom an article's speaker is taken for. */
  Optional<Entity> ofSpeaker(String article, String speaker) {
    return database.first(
        "SELECT "
            + COLUMNS
            + " FROM article JOIN speaker ON speaker.article = article.id"
            + " JOIN entity ON entity.id = speaker.entity"
            + " WHERE article.name = ? AND speaker.name = ?",
        Entities::entity,
        article,
        speaker);
  }

  Entity numbered(long entity) {
    return database.one(
        "SELECT " + COLUMNS + " FROM entity WHERE id = ?", Entities::entity, entity);
  }

  /** Those whose key begins so, two at most. */
  List<Entity> beginning(String key) {
    return database.list(
        "SELECT " + COLUMNS + " FROM entity WHERE key >= ? AND key < ? ORDER BY key LIMIT 2",
        Entities::entity,
        key,
        key + "\uffff");
  }

  /** Makes an entity, under another key if that one is taken. */
  long create(String key, Speaker first) {
    return create(key, first.name(), first.kind());
  }

  long create(String wanted, String name, SpeakerKind kind) {
    String key = wanted;
    for (int i = 2; keyed(key).isPresent(); i++) {
      key = wanted + "-" + i;
    }
    return database.insert(
        "INSERT INTO entity (key, name, kind) VALUES (?, ?, ?)", key, name, Spelling.of(kind));
  }

  Optional<Long> keyed(String key) {
    return database.first("SELECT id FROM entity WHERE key = ?", row -> row.number(1), key);
  }

  /** Takes a speaker for an entity. */
  void link(long row, long entity, String evidence, Speaker speaker) {
    move(row, entity, evidence);
    named(entity, speaker.name(), speaker.kind());
  }

  void move(long row, long entity, String evidence) {
    database.update(
        "UPDATE speaker SET entity = ?, evidence = ? WHERE id = ?", entity, evidence, row);
  }

  /** Makes the names anew from those who are left. */
  void renameBySpeakers(long entity) {
    database.update("DELETE FROM entity_name WHERE entity = ?", entity);
    SpeakerKind kind = numbered(entity).kind();
    database
        .list("SELECT DISTINCT called FROM speaker WHERE entity = ?", row -> row.text(1), entity)
        .forEach(called -> named(entity, called, kind));
  }

  private void named(long entity, String called, SpeakerKind kind) {
    NameForm name = NameForm.of(called);
    put(entity, name.text(), 0);
    if (kind == SpeakerKind.PERSON && name.words().size() > 1) {
      put(entity, name.last(), 1);
    }
  }

  private void put(long entity, String name, int part) {
    database.update(
        "INSERT INTO entity_name (name, entity, part) VALUES (?, ?, ?)"
            + " ON CONFLICT (name, entity) DO UPDATE SET part = min(part, excluded.part)",
        name,
        entity,
        part);
  }

  /** Whether no speaker of the article is taken for the entity. */
  boolean isFree(long entity, long article) {
    return database
        .first(
            "SELECT 1 FROM speaker WHERE article = ? AND entity = ?",
            row -> row.number(1),
            article,
            entity)
        .isEmpty();
  }

  boolean isTaken(NameForm name, SpeakerKind kind) {
    return database
        .first(
            "SELECT 1 FROM entity_name JOIN entity ON entity.id = entity_name.entity"
                + " WHERE entity_name.name = ? AND entity.kind = ?",
            row -> row.number(1),
            name.text(),
            Spelling.of(kind))
        .isPresent();
  }

  static Entity entity(Row row) throws SQLException {
    return new Entity(
        row.number(1), row.text(2), row.text(3), Spelling.read(SpeakerKind.class, row.text(4)));
  }
}
