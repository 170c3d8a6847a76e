package io.github.onrecord.positions;

import io.github.onrecord.claim.Change;
import io.github.onrecord.claim.Evidence;
import io.github.onrecord.claim.Position;
import io.github.onrecord.claim.Stance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Joins the statements of each speaker to positions, and finds who stands elsewhere than before.
 */
final class Joining {
  /** A second stance of one speaker must be as sure as this beside the first. */
  private static final double BESIDE = 0.8;

  /** Who is on record in more articles is more likely the one who is asked after. */
  private static final Comparator<Position> BY_SIDE_AND_WEIGHT =
      Comparator.comparing(Position::stance)
          .thenComparing(Comparator.comparingLong(Joining::articles).reversed())
          .thenComparing(Comparator.comparingDouble(Position::confidence).reversed());

  private final Map<String, List<Judged>> bySpeaker = new LinkedHashMap<>();

  Joining(List<Judged> judged) {
    judged.stream()
        .sorted(Comparator.comparing(each -> day(each.evidence())))
        .forEach(each -> bySpeaker.computeIfAbsent(each.key(), k -> new ArrayList<>()).add(each));
  }

  private static LocalDate day(Evidence evidence) {
    return evidence.day().orElse(LocalDate.MIN);
  }

  /** The positions: the sides first, of each those found in most articles, then the surest. */
  List<Position> positions() {
    return bySpeaker.values().stream()
        .flatMap(each -> positions(each).stream())
        .sorted(BY_SIDE_AND_WEIGHT)
        .toList();
  }

  private static List<Position> positions(List<Judged> ofOne) {
    Map<Stance, List<Judged>> byStance = new EnumMap<>(Stance.class);
    ofOne.forEach(j -> byStance.computeIfAbsent(j.stance(), s -> new ArrayList<>()).add(j));
    double most = ofOne.stream().mapToDouble(j -> j.evidence().confidence()).max().orElse(0);
    return byStance.values().stream()
        .filter(each -> surest(each) >= BESIDE * most || isRetraction(each))
        .map(Joining::position)
        .toList();
  }

  /**
   * Who takes something back was on the other side before: the two stances do not speak against
   * each other.
   */
  private static boolean isRetraction(List<Judged> judged) {
    return judged.stream()
        .anyMatch(j -> j.stance().isSide() && Retraction.is(j.evidence().statement()));
  }

  private static double surest(List<Judged> judged) {
    return judged.stream().mapToDouble(j -> j.evidence().confidence()).max().orElse(0);
  }

  private static Position position(List<Judged> ofOneStance) {
    Judged first = ofOneStance.get(0);
    return new Position(
        first.evidence().statement().speaker(),
        first.key(),
        first.stance(),
        surest(ofOneStance),
        ofOneStance.stream().map(Judged::evidence).toList());
  }

  private static long articles(Position position) {
    return position.evidence().stream().map(e -> e.article().id()).distinct().count();
  }

  /** Where a later side differs from an earlier one of the same speaker. */
  List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    for (List<Judged> ofOne : bySpeaker.values()) {
      List<Stance> kept = positions(ofOne).stream().map(Position::stance).toList();
      List<Judged> sides =
          ofOne.stream().filter(j -> j.stance().isSide() && kept.contains(j.stance())).toList();
      for (Judged after : sides) {
        before(after, sides).ifPresent(before -> changes.add(change(before, after)));
      }
    }
    return changes;
  }

  /** The other side that somebody was on right before, where that is known. */
  private static Optional<Judged> before(Judged after, List<Judged> sides) {
    int at = sides.indexOf(after);
    return Optional.of(at)
        .filter(i -> i > 0)
        .map(i -> sides.get(i - 1))
        .filter(before -> before.stance() != after.stance() && inKnownOrder(before, after))
        .or(() -> takenBack(after, sides));
  }

  /**
   * Which came first is known of two days, and of two places in one article; else it is a guess.
   */
  private static boolean inKnownOrder(Judged before, Judged after) {
    boolean sameArticle = before.evidence().article().equals(after.evidence().article());
    boolean dated = before.evidence().day().isPresent();
    return dated == after.evidence().day().isPresent() && (dated || sameArticle);
  }

  /** What a retraction takes back, which was said before it even if nobody tells the days. */
  private static Optional<Judged> takenBack(Judged after, List<Judged> sides) {
    return Retraction.is(after.evidence().statement())
        ? sides.stream()
            .filter(each -> each.stance() != after.stance() && !laterThan(each, after))
            .max(Comparator.comparingDouble(each -> each.evidence().confidence()))
        : Optional.empty();
  }

  private static boolean laterThan(Judged one, Judged other) {
    return one.evidence().day().isPresent()
        && other.evidence().day().isPresent()
        && one.evidence().day().orElseThrow().isAfter(other.evidence().day().orElseThrow());
  }

  private static Change change(Judged before, Judged after) {
    return new Change(
        after.evidence().statement().speaker(),
        before.stance(),
        after.stance(),
        before.evidence(),
        after.evidence());
  }
}
