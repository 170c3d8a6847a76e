package io.github.onrecord.evaluation;

import io.github.onrecord.claim.Answer;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a careful reader says on the claims of an article, beside a program's answers.
 *
 * @param gold the article as a careful reader keeps it
 * @param disputes the answers on the claims in dispute, in their order
 * @param unaddressed the answers on the claims that nobody speaks to, in their order
 */
public record ClaimComparison(GoldRecord gold, List<Answer> disputes, List<Answer> unaddressed) {
  /**
   * @throws IllegalArgumentException if there is not one answer for each claim
   */
  public ClaimComparison {
    Objects.requireNonNull(gold, "gold");
    disputes = List.copyOf(disputes);
    unaddressed = List.copyOf(unaddressed);
    if (disputes.size() != gold.disputes().size()
        || unaddressed.size() != gold.unaddressed().size()) {
      throw new IllegalArgumentException(gold.article().id() + ": an answer for each claim");
    }
  }

  /**
   * Asks for all answers.
   *
   * @param ask what answers claims, each in their order
   */
  public static ClaimComparison of(GoldRecord gold, Function<List<String>, List<Answer>> ask) {
    List<String> disputes = gold.disputes().stream().map(GoldDispute::claim).toList();
    List<Answer> answers =
        ask.apply(Stream.concat(disputes.stream(), gold.unaddressed().stream()).toList());
    return new ClaimComparison(
        gold,
        answers.subList(0, disputes.size()),
        answers.subList(disputes.size(), answers.size()));
  }
}
