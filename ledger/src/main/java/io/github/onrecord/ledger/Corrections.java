package io.github.onrecord.ledger;

import io.github.onrecord.correction.Amendment;
import io.github.onrecord.correction.Answer;
import io.github.onrecord.correction.Correction;
import io.github.onrecord.correction.Named;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Mistakes of the machine that people put right. A correction holds at once for everything that is
 * asked of the ledger, in copies of the article too, and outlives a new reading of the article; the
 * machine's answer is kept beside it.
 */
public final class Corrections {
  private static final String INSERT =
      "INSERT INTO correction (article, name, source, cue, content, same, confidence, read_act,"
          + " read_speaker, read_kind, model, stated, act, speaker, kind, corrector, made)"
          + " SELECT statement.article, statement.name, statement.source, statement.cue,"
          + " statement.content, statement.same,"
          + " coalesce(statement.read_confidence, statement.confidence),"
          + " coalesce(statement.read_act, statement.act), coalesce(machine.called, ?),"
          + " coalesce(machine.kind, ?), article.model, ?, ?, ?, ?, ?, ?"
          + " FROM statement JOIN article ON article.id = statement.article"
          + " LEFT JOIN speaker AS machine ON machine.id = CASE WHEN statement.read_act IS NULL"
          + " THEN statement.speaker ELSE statement.read_speaker END WHERE statement.id = ?";
  private static final String STATEMENT =
      "SELECT statement.id FROM statement JOIN article ON article.id = statement.article"
          + " WHERE article.name = ? AND statement.name = ?";
  private static final String CORRECTED =
      "SELECT statement.name, statement.read_act, coalesce(machine.called, ?1),"
          + " coalesce(machine.kind, ?2) FROM statement"
          + " JOIN article ON article.id = statement.article"
          + " LEFT JOIN speaker AS machine ON machine.id = statement.read_speaker"
          + " WHERE article.name = ?3 AND statement.read_act IS NOT NULL AND statement.struck = 0";

  private final Database database;
  private final CorrectionRows rows;
  private final Settling settling;
  private final Clock clock;

  Corrections(Database database, Clock clock) {
    this.database = database;
    this.rows = new CorrectionRows(database);
    this.settling = new Settling(database);
    this.clock = clock;
  }

  /**
   * Puts a statement right; of several corrections of one statement the later one counts.
   *
   * @param article the article's id
   * @param statement the statement's id in the article
   * @param by the name of who does it
   * @throws LedgerException if there is no such statement, or nobody is named
   */
  public Correction make(String article, String statement, Amendment amendment, String by) {
    if (by.isBlank()) {
      throw new LedgerException("a correction needs the name of who makes it");
    }
    return database.transaction(
        () -> {
          long row =
              database
                  .first(STATEMENT, r -> r.number(1), article, statement)
                  .orElseThrow(
                      () ->
                          new LedgerException(
                              "article %s has no statement %s".formatted(article, statement)));
          long number = insert(row, amendment, by.strip());
          rows.touched(number).forEach(settling::settle);
          return rows.numbered(number);
        });
  }

  private long insert(long statement, Amendment amendment, String by) {
    Named unknown = Named.unknown();
    return database.insert(
        INSERT,
        unknown.name(),
        Spelling.of(unknown.kind()),
        amendment.stated() ? 1 : 0,
        amendment.act().map(Spelling::of),
        amendment.speaker().map(Named::name),
        amendment.speaker().map(Named::kind).map(Spelling::of),
        by,
        clock.instant().toString(),
        statement);
  }

  /**
   * Takes a correction back.
   *
   * @return what was taken back
   * @throws LedgerException if there is none of that number
   */
  public Correction undo(long number) {
    return database.transaction(
        () -> {
          Correction undone = rows.numbered(number);
          List<Long> articles = rows.touched(number);
          database.update("DELETE FROM correction WHERE id = ?", number);
          articles.forEach(settling::settle);
          return undone;
        });
  }

  /**
   * The corrections that were not taken back, the latest first.
   *
   * @param before only those with a smaller number
   */
  public List<Correction> latest(int limit, long before) {
    return rows.list("WHERE id < ? ORDER BY id DESC LIMIT ?", before, limit);
  }

  /** Those of a statement, the earliest first. */
  public List<Correction> of(String article, String statement) {
    return rows.list(
        "WHERE article = (SELECT id FROM article WHERE name = ?) AND name = ? ORDER BY id",
        article,
        statement);
  }

  /**
   * What the machine read of an article's statements that people put right, here or in a copy of
   * it, by the statement's id.
   */
  public Map<String, Answer> read(String article) {
    Named unknown = Named.unknown();
    Map<String, Answer> read = new HashMap<>();
    database.list(
        CORRECTED,
        row -> read.put(row.text(1), CorrectionRows.read(row, 2)),
        unknown.name(),
        Spelling.of(unknown.kind()),
        article);
    return Map.copyOf(read);
  }

  /** All in the order in which they were made, taken from the ledger as the stream advances. */
  public Stream<Correction> all() {
    return LongStream.iterate(next(0), row -> row > 0, this::next).mapToObj(rows::numbered);
  }

  private long next(long row) {
    return database
        .first("SELECT min(id) FROM correction WHERE id > ?", r -> r.number(1), row)
        .orElse(0L);
  }
}
