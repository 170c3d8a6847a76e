package io.github.onrecord.ledger;

import io.github.onrecord.claim.Answer;
import io.github.onrecord.claim.Change;
import io.github.onrecord.claim.Evidence;
import io.github.onrecord.claim.Position;
import io.github.onrecord.claim.Stance;
import io.github.onrecord.claim.Verdict;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is in dispute: claims that were asked about, and what is denied without being asked. */
public final class Disputes {
  /** As many as anybody will look through; those asked longest ago go. */
  private static final int KEPT = 1000;

  private static final String NOTE =
      "INSERT INTO asked (claim, affirm, deny, day, asked) VALUES (?, ?, ?, ?, ?)";
  private static final String TRIM =
      "DELETE FROM asked WHERE claim IN (SELECT claim FROM asked ORDER BY asked DESC LIMIT -1"
          + " OFFSET "
          + KEPT
          + ")";
  private static final String TRIM_TURNED =
      "DELETE FROM turned WHERE claim NOT IN (SELECT claim FROM asked)";
  private static final String TURNED =
      "INSERT INTO turned (claim, entity, place, before, after, day) VALUES (?1, ?2,"
          + " (SELECT count(*) FROM turned WHERE claim = ?1 AND entity = ?2), ?3, ?4, ?5)";
  private static final String TURNS =
      "SELECT claim, before, after, day FROM turned WHERE entity = ?"
          + " ORDER BY day DESC, claim, place DESC LIMIT ?";
  private static final String BETWEEN =
      "SELECT claim, affirm, deny, day FROM asked WHERE day BETWEEN ? AND ?"
          + " ORDER BY min(affirm, deny) DESC, affirm + deny DESC, day DESC, claim LIMIT ?";

  private final Database database;
  private final Clock clock;

  Disputes(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Keeps in mind that a claim is disputed and who changed position on it, or forgets that where it
   * is so no more.
   */
  public void note(Answer answer) {
    String claim = answer.claim().strip().replaceAll("\\s+", " ");
    if (answer.verdict() != Verdict.DISPUTED && !isNoted(claim)) {
      return;
    }
    database.transaction(
        () -> {
          database.update("DELETE FROM asked WHERE claim = ?", claim);
          database.update("DELETE FROM turned WHERE claim = ?", claim);
          if (answer.verdict() == Verdict.DISPUTED) {
            lastSide(answer).ifPresent(day -> insert(claim, answer, day));
            answer.changes().forEach(change -> turned(claim, change));
          }
          return database.update(TRIM) + database.update(TRIM_TURNED);
        });
  }

  private boolean isNoted(String claim) {
    return database
        .first("SELECT 1 FROM asked WHERE claim = ?", row -> row.number(1), claim)
        .isPresent();
  }

  private static Optional<LocalDate> lastSide(Answer answer) {
    return answer.positions().stream()
        .filter(position -> position.stance().isSide())
        .flatMap(position -> position.evidence().stream())
        .flatMap(each -> each.day().stream())
        .max(LocalDate::compareTo);
  }

  private void insert(String claim, Answer answer, LocalDate day) {
    long affirm = speakers(answer, Stance.AFFIRMS);
    long deny = speakers(answer, Stance.DENIES);
    database.update(NOTE, claim, affirm, deny, day.toString(), clock.instant().toString());
  }

  private void turned(String claim, Change change) {
    Evidence after = change.after();
    new Entities(database)
        .ofSpeaker(after.article().id(), after.statement().speaker().id())
        .ifPresent(
            entity ->
                database.update(
                    TURNED,
                    claim,
                    entity.key(),
                    Spelling.of(change.from()),
                    Spelling.of(change.to()),
                    after.day().map(LocalDate::toString)));
  }

  /** On which claims that were asked about an entity changed position, the latest first. */
  public List<Turn> turns(Entity entity, int limit) {
    return database.list(
        TURNS,
        row ->
            new Turn(
                row.text(1),
                Spelling.read(Stance.class, row.text(2)),
                Spelling.read(Stance.class, row.text(3)),
                row.optional(4).map(LocalDate::parse)),
        entity.key(),
        limit);
  }

  private static long speakers(Answer answer, Stance stance) {
    return answer.positions().stream()
        .filter(position -> position.stance() == stance)
        .map(Position::key)
        .distinct()
        .count();
  }

  /**
   * The claims in dispute on which somebody took a side from one day to another, both included:
   * first those on which most speakers stand on the smaller side.
   */
  public List<Dispute> between(LocalDate from, LocalDate to, int limit) {
    return database.list(
        BETWEEN,
        row ->
            new Dispute(
                row.text(1),
                (int) row.number(2),
                (int) row.number(3),
                LocalDate.parse(row.text(4))),
        from.toString(),
        to.toString(),
        limit);
  }

  /**
   * What was denied from one day to another, both included: first what most speakers deny, then
   * what most outlets carry, then the latest.
   */
  public List<Denial> denials(LocalDate from, LocalDate to, int limit) {
    return new Denials(database).between(from, to, limit);
  }
}
