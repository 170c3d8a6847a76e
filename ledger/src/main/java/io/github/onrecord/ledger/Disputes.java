package io.github.onrecord.ledger;

import io.github.onrecord.claim.Answer;
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
      "INSERT OR REPLACE INTO asked (claim, affirm, deny, day, asked) VALUES (?, ?, ?, ?, ?)";
  private static final String TRIM =
      "DELETE FROM asked WHERE claim IN (SELECT claim FROM asked ORDER BY asked DESC LIMIT -1"
          + " OFFSET "
          + KEPT
          + ")";
  private static final String BETWEEN =
      "SELECT claim, affirm, deny, day FROM asked WHERE day BETWEEN ? AND ?"
          + " ORDER BY min(affirm, deny) DESC, affirm + deny DESC, day DESC, claim LIMIT ?";

  private final Database database;
  private final Clock clock;

  Disputes(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Keeps in mind that a claim is disputed, or forgets it where it is no more. */
  public void note(Answer answer) {
    Optional<LocalDate> last =
        answer.positions().stream()
            .filter(position -> position.stance().isSide())
            .flatMap(position -> position.evidence().stream())
            .flatMap(each -> each.day().stream())
            .max(LocalDate::compareTo);
    String claim = answer.claim().strip().replaceAll("\\s+", " ");
    if (answer.verdict() != Verdict.DISPUTED || last.isEmpty()) {
      database.update("DELETE FROM asked WHERE claim = ?", claim);
      return;
    }
    database.transaction(
        () -> {
          String day = last.get().toString();
          String now = clock.instant().toString();
          long affirm = speakers(answer, Stance.AFFIRMS);
          long deny = speakers(answer, Stance.DENIES);
          database.update(NOTE, claim, affirm, deny, day, now);
          return database.update(TRIM);
        });
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
