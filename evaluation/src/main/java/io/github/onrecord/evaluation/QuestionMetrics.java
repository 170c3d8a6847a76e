package io.github.onrecord.evaluation;

import io.github.onrecord.claim.Answer;
import io.github.onrecord.claim.Position;
import io.github.onrecord.claim.Stance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How well a ledger answers questions.
 *
 * @param sides speakers who affirm or deny, on the right side
 * @param first sides on which the first speaker is one that a careful reader puts there
 * @param changes speakers who changed sides and are told to have done so
 * @param questions how many were asked
 */
public record QuestionMetrics(Score sides, Tally first, Tally changes, long questions)
    implements Metrics {
  /** Of no questions. */
  public static final QuestionMetrics NONE =
      new QuestionMetrics(Score.NONE, Tally.NONE, Tally.NONE, 0);

  /** Refuses null. */
  public QuestionMetrics {
    Objects.requireNonNull(sides, "sides");
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(changes, "changes");
  }

  /** Compares one answer. */
  public static QuestionMetrics of(LedgerQuestion question, Answer answer) {
    List<Position> left =
        new ArrayList<>(answer.positions().stream().filter(p -> p.stance().isSide()).toList());
    int predicted = left.size();
    long hits = question.sides().stream().filter(side -> take(side, left)).count();
    return new QuestionMetrics(
        new Score(hits, predicted, question.sides().size()),
        Stream.of(Stance.AFFIRMS, Stance.DENIES)
            .map(side -> first(question, answer, side))
            .reduce(Tally.NONE, Tally::plus),
        changes(question, answer),
        1);
  }

  private static boolean take(ExpectedSide side, List<Position> left) {
    return left.stream()
        .filter(found -> found.stance() == side.side() && side.is(found.speaker()))
        .findFirst()
        .map(left::remove)
        .orElse(false);
  }

  private static Tally first(LedgerQuestion question, Answer answer, Stance stance) {
    List<ExpectedSide> expected =
        question.sides().stream().filter(side -> side.side() == stance).toList();
    if (expected.isEmpty()) {
      return Tally.NONE;
    }
    Predicate<Position> right = found -> expected.stream().anyMatch(e -> e.is(found.speaker()));
    boolean leads =
        answer.positions().stream()
            .filter(found -> found.stance() == stance)
            .findFirst()
            .filter(right)
            .isPresent();
    return new Tally(leads ? 1 : 0, 1);
  }

  private static Tally changes(LedgerQuestion question, Answer answer) {
    long told =
        question.changes().stream()
            .filter(
                name ->
                    answer.changes().stream()
                        .anyMatch(c -> Names.fold(c.speaker().name()).equals(Names.fold(name))))
            .count();
    return new Tally(told, question.changes().size());
  }

  /** Both together. */
  public QuestionMetrics plus(QuestionMetrics other) {
    return new QuestionMetrics(
        sides.plus(other.sides),
        first.plus(other.first),
        changes.plus(other.changes),
        questions + other.questions);
  }

  @Override
  public String json(Map<String, ?> more) {
    Map<String, @Nullable Object> figures = new LinkedHashMap<>();
    figures.put("questions", questions);
    figures.put("sides", Percent.figures(sides));
    figures.put("first of a side right", List.of(first.right(), first.all()));
    figures.put("changes told", List.of(changes.right(), changes.all()));
    figures.putAll(more);
    return Json.write(figures);
  }

  @Override
  public String table() {
    return String.format(
        Locale.ROOT,
        """
        questions              %5d
        sides                  %5.1f P %5.1f R %5.1f F1, %d in gold
        first of a side right  %5d of %d
        changes told           %5d of %d
        """,
        questions,
        Percent.of(sides.precision()),
        Percent.of(sides.recall()),
        Percent.f1(sides),
        sides.gold(),
        first.right(),
        first.all(),
        changes.right(),
        changes.all());
  }
}
