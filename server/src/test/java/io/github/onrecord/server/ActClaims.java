package io.github.onrecord.server;

import io.github.onrecord.claim.Answer;
import io.github.onrecord.claim.ArticleAnswer;
import io.github.onrecord.claim.ArticleStance;
import io.github.onrecord.claim.Change;
import io.github.onrecord.claim.Evidence;
import io.github.onrecord.claim.Position;
import io.github.onrecord.claim.Stance;
import io.github.onrecord.ledger.Found;
import io.github.onrecord.ledger.Ledger;
import io.github.onrecord.server.desk.Claims;
import io.github.onrecord.statement.Act;
import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.statement.Statement;
import io.github.onrecord.text.Article;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Judges by acts alone: who denies anything, denies the claim. */
final class ActClaims implements Claims {
  private record Side(String name, Stance stance) {}

  private final Ledger ledger;
  private final CountDownLatch judged;
  private final AtomicInteger asked = new AtomicInteger();

  /**
   * @param judged what answers wait for
   */
  ActClaims(Ledger ledger, CountDownLatch judged) {
    this.ledger = ledger;
    this.judged = judged;
  }

  /** How often the ledger was asked. */
  int asked() {
    return asked.get();
  }

  @Override
  public Answer onRecord(String claim) {
    asked.incrementAndGet();
    try {
      judged.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return answer(
        claim, ledger.candidates(claim, 50).stream().map(Found::record).distinct().toList());
  }

  @Override
  public Answer among(String claim, List<ArticleRecord> records) {
    return answer(claim, records);
  }

  private static Answer answer(String claim, List<ArticleRecord> records) {
    Map<Side, List<Evidence>> sides = new LinkedHashMap<>();
    records.stream()
        .sorted(Comparator.comparing(r -> r.article().published().orElse(LocalDate.MIN)))
        .flatMap(r -> r.statements().stream().map(s -> evidence(r.article(), s)))
        .forEach(e -> sides.computeIfAbsent(side(e), s -> new ArrayList<>()).add(e));
    List<Position> positions =
        sides.entrySet().stream().map(e -> position(e.getKey(), e.getValue())).toList();
    List<ArticleAnswer> articles =
        records.stream()
            .map(r -> new ArticleAnswer(r.article(), ArticleStance.DISCUSSES, 0.8))
            .toList();
    return new Answer(claim, positions, articles, changes(positions));
  }

  private static Evidence evidence(Article article, Statement statement) {
    return new Evidence(article, statement, statement.confidence(), "by the act");
  }

  private static Side side(Evidence evidence) {
    Act act = evidence.statement().act();
    Stance stance =
        switch (act) {
          case DENIES -> Stance.DENIES;
          case ASSERTS, CONFIRMS -> Stance.AFFIRMS;
          case DECLINES -> Stance.DECLINES;
          case ASKS, THINKS -> Stance.REPORTS;
          case URGES, PLEDGES -> Stance.SIDESTEPS;
        };
    return new Side(evidence.statement().speaker().name(), stance);
  }

  private static Position position(Side side, List<Evidence> evidence) {
    return new Position(
        evidence.get(0).statement().speaker(), side.name(), side.stance(), 0.9, evidence);
  }

  private static List<Change> changes(List<Position> positions) {
    return positions.stream()
        .flatMap(
            first ->
                positions.stream()
                    .skip(positions.indexOf(first) + 1L)
                    .filter(second -> second.key().equals(first.key()))
                    .flatMap(second -> Stream.of(change(first, second))))
        .toList();
  }

  private static Change change(Position first, Position second) {
    return new Change(
        first.speaker(),
        first.stance(),
        second.stance(),
        first.evidence().get(0),
        second.evidence().get(0));
  }
}
