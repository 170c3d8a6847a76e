package io.github.onrecord.evaluation;

import io.github.onrecord.claim.Answer;
import io.github.onrecord.claim.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The positions on a claim, gold and found, matched one to one by their speakers. */
final class MatchedPositions {
  private final List<GoldPosition> gold;
  private final List<Position> found;
  private final List<Match> matches = new ArrayList<>();

  private record Match(GoldPosition gold, Position found) {
    boolean isRight() {
      return gold.sameStance(found);
    }
  }

  // Each gold position takes the first that is left of its speaker, as the reference scorer does.
  MatchedPositions(GoldDispute dispute, Answer answer) {
    gold = dispute.positions();
    found = answer.positions();
    List<Position> left = new ArrayList<>(found);
    for (GoldPosition position : gold) {
      Optional<Position> same = left.stream().filter(position::sameSpeaker).findFirst();
      if (same.isPresent()) {
        left.remove(same.get());
        matches.add(new Match(position, same.get()));
      }
    }
  }

  ClaimMetrics metrics() {
    long right = matches.stream().filter(Match::isRight).count();
    long rightSides =
        matches.stream().filter(m -> m.isRight() && m.gold().stance().isSide()).count();
    return new ClaimMetrics(
        new Score(right, found.size(), gold.size()),
        new Score(
            rightSides,
            found.stream().filter(p -> p.stance().isSide()).count(),
            gold.stream().filter(p -> p.stance().isSide()).count()),
        matches.size(),
        Tally.NONE);
  }
}
