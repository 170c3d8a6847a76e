package io.github.onrecord.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** What is on record of an entity, by the day. */
final class SpeakerRecord {
  private static final String FIRST_COPIES =
      " WHERE speaker.entity = ? AND statement.struck = 0 GROUP BY statement.same"
          + " ORDER BY coalesce(statement.day, '') DESC, min(statement.id) DESC LIMIT ?";
  private static final String COLUMNS =
      "SELECT min(statement.id), statement.article, statement.same FROM speaker";
  private static final String OWN =
      COLUMNS + " JOIN statement ON statement.speaker = speaker.id" + FIRST_COPIES;
  private static final String RELAYED =
      COLUMNS
          + " JOIN relay ON relay.speaker = speaker.id"
          + " JOIN statement ON statement.id = relay.statement"
          + FIRST_COPIES;

  private final Database database;

  SpeakerRecord(Database database) {
    this.database = database;
  }

  Stream<Found> own(Entity entity, int limit) {
    return found(OWN, entity, limit);
  }

  Stream<Found> relayed(Entity entity, int limit) {
    return found(RELAYED, entity, limit);
  }

  private Stream<Found> found(String sql, Entity entity, int limit) {
    List<Ranked> rows =
        new ArrayList<>(
            database.list(
                sql,
                row -> new Ranked(row.number(1), row.number(2), row.number(3), 1),
                entity.number(),
                limit));
    Collections.reverse(rows);
    return new Gathering(database).of(rows);
  }
}
