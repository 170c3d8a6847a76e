package io.github.onrecord.ledger;

import io.github.onrecord.correction.Amendment;
import io.github.onrecord.correction.Named;
import io.github.onrecord.statement.Act;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes what is on record in an article what the machine read with what people put right. */
final class Settling {
  private static final String STATEMENTS =
      "SELECT id, source, cue, content, same, coalesce(read_act, act),"
          + " CASE WHEN read_act IS NULL THEN speaker ELSE read_speaker END,"
          + " coalesce(read_confidence, confidence), read_act IS NOT NULL FROM statement"
          + " WHERE article = ? ORDER BY id";
  private static final String CORRECTIONS =
      "SELECT article, source, cue, content, same, stated, act, speaker, kind FROM correction"
          + " WHERE article = ?1"
          + " OR same IN (SELECT same FROM statement WHERE article = ?1) ORDER BY id";
  private static final String AMEND =
      "UPDATE statement SET act = ?, speaker = ?, confidence = 1, struck = ?, read_act = ?,"
          + " read_speaker = ?, read_confidence = ? WHERE id = ?";
  private static final String RESTORE =
      "UPDATE statement SET act = read_act, speaker = read_speaker, confidence = read_confidence,"
          + " struck = 0, read_act = NULL, read_speaker = NULL, read_confidence = NULL"
          + " WHERE id = ?";

  /** What the machine read. */
  private record Read(
      long row,
      Spot spot,
      String act,
      Optional<Long> speaker,
      double confidence,
      boolean corrected) {}

  private record Held(long article, Spot spot, Amendment amendment) {}

  private final Database database;
  private final HandNamed handNamed;

  Settling(Database database) {
    this.database = database;
    this.handNamed = new HandNamed(database);
  }

  /** Brings an article's statements to the state of its corrections. */
  void settle(long article) {
    List<Held> corrections = database.list(CORRECTIONS, Settling::held, article);
    List<Read> statements = database.list(STATEMENTS, Settling::read, article);
    if (corrections.isEmpty() && statements.stream().noneMatch(Read::corrected)) {
      return;
    }
    Map<Long, Amended> amended = new LinkedHashMap<>();
    for (Held correction : corrections) {
      for (Read each : targets(correction, article, statements)) {
        amended.merge(
            each.row(), Amended.by(correction.amendment()), (all, next) -> all.then(next));
      }
    }
    for (Read each : statements) {
      Optional<Amended> found = Optional.ofNullable(amended.get(each.row()));
      if (found.isPresent()) {
        amend(article, each, found.get());
      } else if (each.corrected()) {
        database.update(RESTORE, each.row());
      }
    }
    handNamed.clean(article);
    database.update("INSERT INTO changed (article) VALUES (?)", article);
  }

  /**
   * The statements that a correction is of: in its own article the one at its places, or what a
   * later reading has most like it; in copies those of the same words.
   */
  private static List<Read> targets(Held correction, long article, List<Read> statements) {
    List<Read> same =
        statements.stream().filter(s -> s.spot().same() == correction.spot().same()).toList();
    if (correction.article() != article) {
      return same;
    }
    return statements.stream()
        .filter(s -> s.spot().equals(correction.spot()))
        .findFirst()
        .or(() -> same.stream().findFirst())
        .or(() -> correction.spot().nearest(statements, Read::spot))
        .stream()
        .toList();
  }

  private void amend(long article, Read read, Amended amended) {
    Optional<Long> speaker =
        amended.speaker().isPresent()
            ? amended.speaker().filter(Named::isKnown).map(who -> handNamed.row(article, who))
            : read.speaker();
    database.update(
        AMEND,
        amended.act().map(Spelling::of).orElse(read.act()),
        speaker,
        amended.stated() ? 0 : 1,
        read.act(),
        read.speaker(),
        read.confidence(),
        read.row());
  }

  private static Read read(Row row) throws SQLException {
    return new Read(
        row.number(1),
        new Spot(row.text(2), row.text(3), row.text(4), row.number(5)),
        row.text(6),
        row.reference(7),
        row.real(8),
        row.number(9) == 1);
  }

  private static Held held(Row row) throws SQLException {
    return new Held(
        row.number(1),
        new Spot(row.text(2), row.text(3), row.text(4), row.number(5)),
        CorrectionRows.amendment(row, 6));
  }

  /** All that was put right of one statement, the later over the earlier. */
  private record Amended(boolean stated, Optional<Act> act, Optional<Named> speaker) {
    static Amended by(Amendment amendment) {
      return new Amended(amendment.stated(), amendment.act(), amendment.speaker());
    }

    Amended then(Amended later) {
      return new Amended(later.stated, later.act.or(() -> act), later.speaker.or(() -> speaker));
    }
  }
}
