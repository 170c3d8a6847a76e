package io.github.onrecord.ledger;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.correction.Amendment;
import io.github.onrecord.correction.Answer;
import io.github.onrecord.correction.Correction;
import io.github.onrecord.correction.Named;
import io.github.onrecord.speaker.SpeakerKind;
import io.github.onrecord.statement.Act;
import io.github.onrecord.text.ArticleText;
import io.github.onrecord.text.Passage;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Mistakes of the machine that people put right. A correction holds at once for everything that is
 * asked of the ledger, in copies of the article too, and outlives a new reading of the article; the
 * machine's answer is kept beside it.
 */
public final class Corrections {
  private static final String COLUMNS =
      "SELECT id, name, source, cue, content, confidence, read_act, read_speaker, read_kind, model,"
          + " stated, act, speaker, kind, corrector, made, article FROM correction ";
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
  private static final String TOUCHED =
      "SELECT article FROM correction WHERE id = ?1 UNION SELECT statement.article FROM statement"
          + " JOIN correction ON correction.same = statement.same WHERE correction.id = ?1";

  private final Database database;
  private final Settling settling;
  private final Clock clock;

  Corrections(Database database, Clock clock) {
    this.database = database;
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
          touched(number).forEach(settling::settle);
          return numbered(number);
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
          Correction undone = numbered(number);
          List<Long> articles = touched(number);
          database.update("DELETE FROM correction WHERE id = ?", number);
          articles.forEach(settling::settle);
          return undone;
        });
  }

  private List<Long> touched(long number) {
    return database.list(TOUCHED, row -> row.number(1), number);
  }

  private Correction numbered(long number) {
    return database
        .first(COLUMNS + "WHERE id = ?", this::correction, number)
        .orElseThrow(() -> new LedgerException("there is no correction " + number));
  }

  /**
   * The corrections that were not taken back, the latest first.
   *
   * @param before only those with a smaller number
   */
  public List<Correction> latest(int limit, long before) {
    return database.list(
        COLUMNS + "WHERE id < ? ORDER BY id DESC LIMIT ?", this::correction, before, limit);
  }

  /** Those of a statement, the earliest first. */
  public List<Correction> of(String article, String statement) {
    return database.list(
        COLUMNS
            + "WHERE article = (SELECT id FROM article WHERE name = ?) AND name = ? ORDER BY id",
        this::correction,
        article,
        statement);
  }

  /** All in the order in which they were made, taken from the ledger as the stream advances. */
  public Stream<Correction> all() {
    return LongStream.iterate(next(0), row -> row > 0, this::next).mapToObj(this::numbered);
  }

  private long next(long row) {
    return database
        .first("SELECT min(id) FROM correction WHERE id > ?", r -> r.number(1), row)
        .orElse(0L);
  }

  private Correction correction(Row row) throws SQLException {
    StoredArticle stored = Loading.load(database, row.number(17));
    ArticleText text = stored.record().article().text();
    Attribution attribution =
        new Attribution(
            new Passage(Places.in(text, row.text(3))),
            Places.in(text, row.text(4)).stream().findFirst(),
            new Passage(Places.in(text, row.text(5))),
            row.real(6));
    return new Correction(
        row.number(1),
        stored.record().article(),
        row.text(2),
        attribution,
        new Answer(true, act(row.text(7)), named(row.text(8), row.text(9))),
        amendment(row, 11),
        row.text(15),
        Instant.parse(row.text(16)),
        row.text(10));
  }

  /**
   * @param column from which on stand: whether it is a statement, the act, the speaker, its kind
   */
  static Amendment amendment(Row row, int column) throws SQLException {
    String kind = row.text(column + 3);
    return new Amendment(
        row.number(column) == 1,
        row.optional(column + 1).map(Corrections::act),
        row.optional(column + 2).map(name -> named(name, kind)));
  }

  private static Act act(String word) {
    return Spelling.read(Act.class, word);
  }

  private static Named named(String name, String kind) {
    return new Named(name, Spelling.read(SpeakerKind.class, kind));
  }
}
