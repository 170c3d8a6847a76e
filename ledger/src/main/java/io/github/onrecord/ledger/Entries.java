package io.github.onrecord.ledger;

import io.github.onrecord.speaker.Relink;
import io.github.onrecord.speaker.Speaker;
import io.github.onrecord.speaker.SpeakerKind;
import io.github.onrecord.statement.LedgerEntry;
import io.github.onrecord.statement.LedgerEntry.Linked;
import io.github.onrecord.statement.LedgerEntry.Move;
import io.github.onrecord.statement.LedgerEntry.SpeakerLink;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Takes articles with all that is known of them out of a ledger, and puts them into another. */
final class Entries {
  private static final String ARTICLE =
      "SELECT first.name, article.version, article.added FROM article JOIN article AS first"
          + " ON first.id = article.story WHERE article.id = ?";
  private static final String LINKS =
      "SELECT speaker.id, speaker.name, entity.key, entity.name, speaker.evidence FROM speaker"
          + " JOIN entity ON entity.id = speaker.entity WHERE speaker.article = ?"
          + " ORDER BY speaker.id";
  private static final String MOVES =
      "SELECT relinking.kind, relinking.made, before.key, before.name, after.key, after.name,"
          + " relinked.evidence FROM relinked JOIN relinking ON relinking.id = relinked.relinking"
          + " JOIN entity AS before ON before.id = relinked.before"
          + " JOIN entity AS after ON after.id = relinked.after"
          + " WHERE relinked.speaker = ? ORDER BY relinking.id";

  private final Database database;
  private final Entities entities;

  Entries(Database database) {
    this.database = database;
    this.entities = new Entities(database);
  }

  /** All in the order in which they were added, taken from the ledger as the stream advances. */
  Stream<LedgerEntry> all() {
    return LongStream.iterate(next(0), row -> row > 0, this::next).mapToObj(this::entry);
  }

  /** The one of that id. */
  Optional<LedgerEntry> named(String article) {
    return database
        .first("SELECT id FROM article WHERE name = ?", row -> row.number(1), article)
        .map(this::entry);
  }

  private long next(long row) {
    return database
        .first("SELECT id FROM article WHERE id > ? ORDER BY id LIMIT 1", r -> r.number(1), row)
        .orElse(0L);
  }

  private LedgerEntry entry(long article) {
    List<SpeakerLink> links =
        database.list(
            LINKS,
            row ->
                new SpeakerLink(
                    row.text(2),
                    new Linked(row.text(3), row.text(4)),
                    row.text(5),
                    moves(row.number(1))),
            article);
    StoredArticle stored = Loading.load(database, article);
    return database.one(
        ARTICLE,
        row ->
            new LedgerEntry(
                stored.record(),
                row.text(1),
                (int) row.number(2),
                Instant.parse(row.text(3)),
                links,
                Loading.read(database, stored),
                new CorrectionRows(database).of(stored)),
        article);
  }

  private List<Move> moves(long speaker) {
    return database.list(
        MOVES,
        row ->
            new Move(
                Spelling.read(Relink.class, row.text(1)),
                Instant.parse(row.text(2)),
                new Linked(row.text(3), row.text(4)),
                new Linked(row.text(5), row.text(6)),
                row.text(7)),
        speaker);
  }

  /** Links the speakers of an article as they were in the ledger from which it comes. */
  void link(Articles.Stored stored, LedgerEntry entry) {
    for (SpeakerLink link : entry.links()) {
      Speaker speaker =
          stored.record().speakers().stream()
              .filter(each -> each.id().equals(link.speaker()))
              .findFirst()
              .orElseThrow(() -> wrong(entry, link));
      long row = stored.speakers().get(speaker.id());
      entities.link(row, entity(link.to(), speaker.kind()), link.evidence(), speaker);
      link.moves().forEach(move -> move(row, move, speaker.kind()));
    }
  }

  private static LedgerException wrong(LedgerEntry entry, SpeakerLink link) {
    return new LedgerException(
        "article %s: no speaker has the id %s"
            .formatted(entry.record().article().id(), link.speaker()));
  }

  private long entity(Linked linked, SpeakerKind kind) {
    return entities
        .keyed(linked.key())
        .orElseGet(() -> entities.create(linked.key(), linked.name(), kind));
  }

  private void move(long speaker, Move move, SpeakerKind kind) {
    String word = Spelling.of(move.kind());
    String made = move.made().toString();
    long relinking =
        database
            .first(
                "SELECT id FROM relinking WHERE kind = ? AND made = ?",
                row -> row.number(1),
                word,
                made)
            .orElseGet(
                () ->
                    database.insert(
                        "INSERT INTO relinking (kind, made) VALUES (?, ?)", word, made));
    database.update(
        "INSERT INTO relinked (relinking, speaker, before, after, evidence) VALUES (?, ?, ?, ?, ?)",
        relinking,
        speaker,
        entity(move.before(), kind),
        entity(move.after(), kind),
        move.evidence());
  }
}
