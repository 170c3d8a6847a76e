package io.github.onrecord.ledger;

import io.github.onrecord.correction.Named;
import io.github.onrecord.speaker.Speaker;
import io.github.onrecord.speaker.SpeakerKind;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Speakers whom somebody named by hand, in articles where the machine did not find them. */
final class HandNamed {
  private static final String PREFIX = "hand-";
  private static final String CALLED =
      "SELECT id FROM speaker WHERE article = ? AND lower(called) = lower(?)"
          + " ORDER BY kind <> ?, id LIMIT 1";
  private static final String INSERT =
      "INSERT INTO speaker (article, name, called, kind, mentions) VALUES (?, ?, ?, ?, '')";
  private static final String NAMESAKES =
      "SELECT entity.id FROM entity_name JOIN entity ON entity.id = entity_name.entity"
          + " WHERE entity_name.name = ? AND entity_name.part = 0 AND entity.kind = ? LIMIT 2";
  private static final String IDLE =
      "SELECT id, entity FROM speaker WHERE article = ? AND name LIKE 'hand-%'"
          + " AND NOT EXISTS (SELECT 1 FROM statement WHERE statement.speaker = speaker.id)"
          + " AND NOT EXISTS (SELECT 1 FROM relinked WHERE relinked.speaker = speaker.id)";

  private record Idle(long row, Optional<Long> entity) {}

  private final Database database;
  private final Entities entities;

  HandNamed(Database database) {
    this.database = database;
    this.entities = new Entities(database);
  }

  /** The row of the article's speaker of a name, which is made where there is none. */
  long row(long article, Named named) {
    return database
        .first(CALLED, row -> row.number(1), article, named.name(), Spelling.of(named.kind()))
        .orElseGet(() -> make(article, named));
  }

  private long make(long article, Named named) {
    String id = freeId(article);
    long row = database.insert(INSERT, article, id, named.name(), Spelling.of(named.kind()));
    Speaker speaker =
        new Speaker(id, named.name(), named.kind(), Optional.empty(), Optional.empty(), List.of());
    if (named.kind() == SpeakerKind.PERSON || named.kind() == SpeakerKind.ORGANISATION) {
      entities.link(row, entity(article, speaker), "named by hand", speaker);
    }
    return row;
  }

  private String freeId(long article) {
    HashSet<String> taken =
        new HashSet<>(
            database.list("SELECT name FROM speaker WHERE article = ?", r -> r.text(1), article));
    int number = 1;
    while (taken.contains(PREFIX + number)) {
      number++;
    }
    return PREFIX + number;
  }

  /** The only one of that name who does not speak in the article yet, else a new one. */
  private long entity(long article, Speaker speaker) {
    List<Long> namesakes =
        database.list(
            NAMESAKES,
            row -> row.number(1),
            NameForm.of(speaker.name()).text(),
            Spelling.of(speaker.kind()));
    return namesakes.stream()
        .filter(only -> namesakes.size() == 1 && entities.isFree(only, article))
        .findFirst()
        .or(() -> entities.keyed(key(article, speaker)))
        .orElseGet(() -> entities.create(key(article, speaker), speaker));
  }

  private String key(long article, Speaker speaker) {
    String hash =
        database.one(
            "SELECT lower(hex(hash)) FROM article WHERE id = ?", row -> row.text(1), article);
    return Fingerprint.of(hash, "by hand: " + speaker.name());
  }

  /** Removes those whom no correction names any more. */
  void clean(long article) {
    for (Idle idle :
        database.list(IDLE, row -> new Idle(row.number(1), row.reference(2)), article)) {
      database.update("DELETE FROM speaker WHERE id = ?", idle.row());
      idle.entity().ifPresent(entities::renameBySpeakers);
    }
  }
}
