package io.github.onrecord.ledger;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.correction.Amendment;
import io.github.onrecord.correction.Answer;
import io.github.onrecord.correction.Correction;
import io.github.onrecord.correction.Named;
import io.github.onrecord.speaker.SpeakerKind;
import io.github.onrecord.statement.Act;
import io.github.onrecord.text.Article;
import io.github.onrecord.text.ArticleText;
import io.github.onrecord.text.Passage;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** The table of corrections. */
final class CorrectionRows {
  private static final String COLUMNS =
      "SELECT id, name, source, cue, content, confidence, read_act, read_speaker, read_kind, model,"
          + " stated, act, speaker, kind, corrector, made, article FROM correction ";
  private static final String OF_ARTICLE = "WHERE article = ? ORDER BY id";
  private static final String BRING =
      "INSERT INTO correction (id, article, name, source, cue, content, same, confidence, read_act,"
          + " read_speaker, read_kind, model, stated, act, speaker, kind, corrector, made)"
          + " VALUES ((SELECT ?1 WHERE NOT EXISTS (SELECT 1 FROM correction WHERE id = ?1)),"
          + " ?2, ?3, ?4, ?5, ?6, coalesce((SELECT same FROM statement WHERE article = ?2"
          + " AND name = ?3), 0), ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)";
  private static final String TOUCHED =
      "SELECT article FROM correction WHERE id = ?1 UNION SELECT statement.article FROM statement"
          + " JOIN correction ON correction.same = statement.same WHERE correction.id = ?1";

  private final Database database;

  CorrectionRows(Database database) {
    this.database = database;
  }

  /**
   * @param condition which, in which order, and how many
   */
  List<Correction> list(String condition, Object... values) {
    return database.list(COLUMNS + condition, this::correction, values);
  }

  Correction numbered(long number) {
    return list("WHERE id = ?", number).stream()
        .findFirst()
        .orElseThrow(() -> new LedgerException("there is no correction " + number));
  }

  List<Correction> of(StoredArticle stored) {
    Article article = stored.record().article();
    return database.list(COLUMNS + OF_ARTICLE, row -> correction(row, article), stored.row());
  }

  /** The articles in which a correction holds. */
  List<Long> touched(long number) {
    return database.list(TOUCHED, row -> row.number(1), number);
  }

  /** Brings a correction from another ledger, with its number if that is free. */
  long bring(long article, Correction correction) {
    Attribution attribution = correction.attribution();
    Amendment amendment = correction.amendment();
    return database.insert(
        BRING,
        correction.number(),
        article,
        correction.statement(),
        Places.of(attribution.source().fragments()),
        Places.of(attribution.cue().stream().toList()),
        Places.of(attribution.content().fragments()),
        Spelling.probability(attribution.confidence()),
        Spelling.of(correction.read().act()),
        correction.read().speaker().name(),
        Spelling.of(correction.read().speaker().kind()),
        correction.model(),
        amendment.stated() ? 1 : 0,
        amendment.act().map(Spelling::of),
        amendment.speaker().map(Named::name),
        amendment.speaker().map(Named::kind).map(Spelling::of),
        correction.by(),
        correction.made().toString());
  }

  private Correction correction(Row row) throws SQLException {
    return correction(row, Loading.load(database, row.number(17)).record().article());
  }

  private static Correction correction(Row row, Article article) throws SQLException {
    ArticleText text = article.text();
    Attribution attribution =
        new Attribution(
            new Passage(Places.in(text, row.text(3))),
            Places.in(text, row.text(4)).stream().findFirst(),
            new Passage(Places.in(text, row.text(5))),
            row.real(6));
    return new Correction(
        row.number(1),
        article,
        row.text(2),
        attribution,
        read(row, 7),
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
        row.optional(column + 1).map(CorrectionRows::act),
        row.optional(column + 2).map(name -> named(name, kind)));
  }

  /**
   * @param column from which on stand: the act, the speaker, its kind
   */
  static Answer read(Row row, int column) throws SQLException {
    return new Answer(
        true, act(row.text(column)), named(row.text(column + 1), row.text(column + 2)));
  }

  private static Act act(String word) {
    return Spelling.read(Act.class, word);
  }

  private static Named named(String name, String kind) {
    return new Named(name, Spelling.read(SpeakerKind.class, kind));
  }
}
