package io.github.onrecord.app.cli;

import io.github.onrecord.claim.Answer;
import io.github.onrecord.claim.ArticleAnswer;
import io.github.onrecord.claim.ArticleStance;
import io.github.onrecord.claim.Change;
import io.github.onrecord.claim.Evidence;
import io.github.onrecord.claim.Position;
import io.github.onrecord.claim.Stance;
import io.github.onrecord.positions.Asked;
import io.github.onrecord.positions.Asking;
import io.github.onrecord.statement.Act;
import io.github.onrecord.statement.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes who says the claim's words for affirming, who denies them or says "never" and them for
 * denying, and who declines by them for declining.
 */
final class FakeAsking implements Asking {
  FakeAsking(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("no threads");
    }
  }

  @Override
  public Answer ask(String claim, List<Asked> articles) {
    List<Position> positions = new ArrayList<>();
    List<ArticleAnswer> answers = new ArrayList<>();
    for (Asked asked : articles) {
      for (Statement statement : asked.statements()) {
        stance(claim, statement).map(s -> position(asked, statement, s)).ifPresent(positions::add);
      }
      answers.add(new ArticleAnswer(asked.record().article(), ArticleStance.DISCUSSES, 0.5));
    }
    return new Answer(claim, positions, answers, changes(positions));
  }

  /** Of speakers with two positions, in the order of the days of publication. */
  private static List<Change> changes(List<Position> positions) {
    Map<String, Position> latest = new HashMap<>();
    List<Change> changes = new ArrayList<>();
    for (Position position :
        positions.stream().sorted(Comparator.comparing(FakeAsking::day)).toList()) {
      Position before = latest.put(position.key(), position);
      if (before != null && before.stance() != position.stance()) {
        changes.add(
            new Change(
                position.speaker(),
                before.stance(),
                position.stance(),
                before.evidence().get(0),
                position.evidence().get(0)));
      }
    }
    return changes;
  }

  private static LocalDate day(Position position) {
    return position.evidence().get(0).day().orElse(LocalDate.MIN);
  }

  private static Optional<Stance> stance(String claim, Statement statement) {
    String said = statement.content().text();
    if (!said.contains(claim)) {
      return Optional.empty();
    }
    if (statement.act() == Act.DECLINES) {
      return Optional.of(Stance.DECLINES);
    }
    boolean denies = statement.act() == Act.DENIES || said.contains("never " + claim);
    return Optional.of(denies ? Stance.DENIES : Stance.AFFIRMS);
  }

  private static Position position(Asked asked, Statement statement, Stance stance) {
    return new Position(
        statement.speaker(),
        asked.keys().apply(statement.speaker()),
        stance,
        0.8,
        List.of(new Evidence(asked.record().article(), statement, 0.8, "its words")));
  }

  @Override
  public void close() {}
}
