package io.github.onrecord.evaluation;

import io.github.onrecord.claim.Answer;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

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

  /** Asks for all answers. */
  public static ClaimComparison of(GoldRecord gold, Function<String, Answer> ask) {
    return new ClaimComparison(
        gold,
        gold.disputes().stream().map(GoldDispute::claim).map(ask).toList(),
        gold.unaddressed().stream().map(ask).toList());
  }
}
