package io.github.onrecord.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** What is on record of an entity, by the day. */
final class SpeakerRecord {
  /** What is told of many statements is in the index; only those that are shown are looked up. */
  private static final String SHOWN =
      "SELECT found.id, statement.article, found.same FROM ("
          + "SELECT min(statement.id) AS id, statement.same, coalesce(statement.day, '') AS day"
          + " FROM speaker %s WHERE speaker.entity = ? AND statement.struck = 0"
          + " GROUP BY statement.same ORDER BY 3 DESC, 1 DESC LIMIT ?) AS found"
          + " JOIN statement ON statement.id = found.id ORDER BY found.day DESC, found.id DESC";

  private static final String OWN =
      SHOWN.formatted("JOIN statement ON statement.speaker = speaker.id");
  private static final String RELAYED =
      SHOWN.formatted(
          "JOIN relay ON relay.speaker = speaker.id"
              + " JOIN statement ON statement.id = relay.statement");

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
