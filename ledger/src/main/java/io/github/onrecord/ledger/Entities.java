package io.github.onrecord.ledger;

import io.github.onrecord.speaker.SpeakerKind;
import java.sql.SQLException;
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

  private static Entity entity(Row row) throws SQLException {
    return new Entity(
        row.number(1), row.text(2), row.text(3), Spelling.read(SpeakerKind.class, row.text(4)));
  }
}
