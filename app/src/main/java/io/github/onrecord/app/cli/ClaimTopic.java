package io.github.onrecord.app.cli;

import io.github.onrecord.claim.Answer;
import io.github.onrecord.claim.Change;
import io.github.onrecord.claim.Evidence;
import io.github.onrecord.claim.Position;
import io.github.onrecord.claim.Stance;
import io.github.onrecord.ledger.Entity;
import io.github.onrecord.ledger.Ledger;
import io.github.onrecord.ledger.Question;
import io.github.onrecord.positions.Asked;
import io.github.onrecord.positions.Asking;
import io.github.onrecord.statement.Act;
import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.statement.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who takes a side on a claim, declines to, or changes sides. Only the article's own statements and
 * earlier ones of its speakers are weighed, so that nothing is missed of a claim on which the
 * ledger holds much.
 */
final class ClaimTopic implements Topic {
  private final String claim;
  private final Ledger ledger;
  private final Asking asking;
  private final Consultation consultation;

  ClaimTopic(String claim, Ledger ledger, Asking asking) {
    this.claim = claim;
    this.ledger = ledger;
    this.asking = asking;
    this.consultation = new Consultation(ledger, asking);
  }

  @Override
  public Findings of(String article, ArticleRecord record) {
    Asked asked = consultation.asked(article, record, record.statements());
    Answer answer = asking.ask(claim, List.of(asked));
    return new Findings(told(record, answer), changes(article, asked, answer));
  }

  private static List<Told> told(ArticleRecord record, Answer answer) {
    Map<Statement, Stance> stances = new HashMap<>();
    for (Position position : answer.positions()) {
      position.evidence().forEach(each -> stances.put(each.statement(), position.stance()));
    }
    return record.statements().stream()
        .flatMap(
            each ->
                Optional.ofNullable(stances.get(each))
                    .flatMap(stance -> deed(each, stance))
                    .map(deed -> new Told(each, deed))
                    .stream())
        .toList();
  }

  private static Optional<String> deed(Statement statement, Stance stance) {
    return switch (stance) {
      case AFFIRMS ->
          Optional.of((statement.act() == Act.CONFIRMS ? "confirms" : "affirms") + " the claim");
      case DENIES -> Optional.of("denies the claim");
      case DECLINES -> Optional.of("declines to comment on the claim");
      case SIDESTEPS, REPORTS -> Optional.empty();
    };
  }

  private List<Change> changes(String article, Asked asked, Answer answer) {
    List<Asked> all = new ArrayList<>();
    all.add(asked);
    sideTakers(article, answer)
        .flatMap(speaker -> consultation.found(said(speaker)).stream())
        .filter(found -> !found.record().article().id().equals(article))
        .forEach(all::add);
    List<Change> changes = all.size() == 1 ? answer.changes() : asking.ask(claim, all).changes();
    return changes.stream()
        .filter(change -> isIn(asked, change.before()) || isIn(asked, change.after()))
        .toList();
  }

  private Stream<Entity> sideTakers(String article, Answer answer) {
    return answer.positions().stream()
        .filter(position -> position.stance().isSide())
        .flatMap(position -> position.evidence().stream())
        .flatMap(each -> ledger.entity(article, each.statement().speaker().id()).stream())
        .distinct();
  }

  /** What a speaker said that comes nearest to the claim. */
  private Question said(Entity speaker) {
    return new Question(
        claim,
        Optional.of(speaker.key()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Consultation.STATEMENTS);
  }

  private static boolean isIn(Asked asked, Evidence evidence) {
    return evidence.article().equals(asked.record().article());
  }

  @Override
  public void close() {
    asking.close();
  }
}
