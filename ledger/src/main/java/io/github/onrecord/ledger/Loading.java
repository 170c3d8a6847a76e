package io.github.onrecord.ledger;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.correction.Answer;
import io.github.onrecord.correction.Named;
import io.github.onrecord.speaker.Speaker;
import io.github.onrecord.speaker.SpeakerKind;
import io.github.onrecord.statement.Act;
import io.github.onrecord.statement.ActBasis;
import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.statement.Days;
import io.github.onrecord.statement.Kind;
import io.github.onrecord.statement.LedgerEntry;
import io.github.onrecord.statement.Statement;
import io.github.onrecord.text.Article;
import io.github.onrecord.text.ArticleText;
import io.github.onrecord.text.Passage;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes the record of one article out of the tables. */
final class Loading {
  private static final String ARTICLE =
      "SELECT name, url, outlet, title, published, text, model, story, author, origins"
          + " FROM article WHERE id = ?";
  private static final String SPEAKERS =
      "SELECT id, name, called, kind, role, affiliation, mentions FROM speaker WHERE article = ?"
          + " ORDER BY id";
  private static final String STATEMENTS =
      "SELECT id, name, speaker, kind, act, basis, source, cue, content, said_from, said_to,"
          + " confidence, read_act, read_speaker FROM statement WHERE article = ? AND struck = 0"
          + " ORDER BY id";
  private static final String READ =
      "SELECT id, name, read_speaker, kind, read_act, basis, source, cue, content, said_from,"
          + " said_to, read_confidence, (SELECT count(*) FROM statement AS earlier"
          + " WHERE earlier.article = statement.article AND earlier.id < statement.id)"
          + " FROM statement WHERE article = ? AND read_act IS NOT NULL ORDER BY id";
  private static final String RELAYS =
      "SELECT relay.statement, relay.speaker FROM statement"
          + " JOIN relay ON relay.statement = statement.id WHERE statement.article = ?"
          + " ORDER BY relay.statement, relay.place";

  private final ArticleText text;
  private final Map<Long, Speaker> speakers = new LinkedHashMap<>();
  private final Map<Long, List<Speaker>> relays = new HashMap<>();
  private final Map<Long, Statement> statements = new LinkedHashMap<>();
  private final Map<Long, Answer> read = new HashMap<>();

  private Loading(ArticleText text) {
    this.text = text;
  }

  /** The record of the article of that row, with the rows of its speakers and statements. */
  static StoredArticle load(Database database, long article) {
    return find(database, article).orElseThrow();
  }

  /** The same; none where there is no such row. */
  static Optional<StoredArticle> find(Database database, long article) {
    return database.first(ARTICLE, row -> load(database, article, row), article);
  }

  private static StoredArticle load(Database database, long id, Row row) throws SQLException {
    ArticleText text = new ArticleText(row.text(6));
    Article article =
        new Article(
            row.text(1),
            row.optional(2),
            row.optional(3),
            row.optional(4),
            row.optional(5).map(LocalDate::parse),
            text,
            row.optional(9),
            OriginWords.read(row.optional(10)));
    Loading loading = new Loading(text);
    database.list(SPEAKERS, loading::speaker, id);
    database.list(RELAYS, loading::relay, id);
    database.list(STATEMENTS, loading::statement, id);
    ArticleRecord record =
        new ArticleRecord(
            article,
            List.copyOf(loading.speakers.values()),
            List.copyOf(loading.statements.values()),
            row.text(7));
    return new StoredArticle(
        id, row.number(8), record, loading.speakers, loading.statements, loading.read);
  }

  /** What the machine read where people put it right. */
  static List<LedgerEntry.Read> read(Database database, StoredArticle stored) {
    Loading loading = new Loading(stored.record().article().text());
    loading.speakers.putAll(stored.speakers());
    database.list(RELAYS, loading::relay, stored.row());
    return database.list(
        READ, row -> new LedgerEntry.Read((int) row.number(13), loading.read(row)), stored.row());
  }

  private Speaker speaker(Row row) throws SQLException {
    Speaker speaker =
        new Speaker(
            row.text(2),
            row.text(3),
            Spelling.read(SpeakerKind.class, row.text(4)),
            row.optional(5),
            row.optional(6),
            Places.in(text, row.text(7)));
    speakers.put(row.number(1), speaker);
    return speaker;
  }

  private Optional<Speaker> relay(Row row) throws SQLException {
    Optional<Speaker> relay = Optional.ofNullable(speakers.get(row.number(2)));
    relay.ifPresent(relays.computeIfAbsent(row.number(1), r -> new ArrayList<>())::add);
    return relay;
  }

  private Statement statement(Row row) throws SQLException {
    Statement statement = read(row);
    statements.put(row.number(1), statement);
    Optional<Act> act = row.optional(13).map(word -> Spelling.read(Act.class, word));
    if (act.isPresent()) {
      read.put(row.number(1), new Answer(true, act.get(), Named.of(speaker(row, 14))));
    }
    return statement;
  }

  private Statement read(Row row) throws SQLException {
    return new Statement(
        row.text(2),
        new Attribution(
            new Passage(Places.in(text, row.text(7))),
            Places.in(text, row.text(8)).stream().findFirst(),
            new Passage(Places.in(text, row.text(9))),
            row.real(12)),
        speaker(row, 3),
        relays.getOrDefault(row.number(1), List.of()),
        Spelling.read(Kind.class, row.text(4)),
        Spelling.read(Act.class, row.text(5)),
        Spelling.read(ActBasis.class, row.text(6)),
        days(row));
  }

  private Speaker speaker(Row row, int column) throws SQLException {
    return row.reference(column).map(speakers::get).orElseGet(Speaker::unknown);
  }

  private static Optional<Days> days(Row row) throws SQLException {
    Optional<LocalDate> to = row.optional(11).map(LocalDate::parse);
    return row.optional(10)
        .map(LocalDate::parse)
        .flatMap(from -> to.map(last -> new Days(from, last)));
  }
}
