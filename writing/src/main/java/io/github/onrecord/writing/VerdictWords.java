package io.github.onrecord.writing;

import io.github.onrecord.claim.Answer;
import io.github.onrecord.claim.Stance;
import io.github.onrecord.claim.Verdict;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Verdicts in words for people. */
final class VerdictWords {
  private VerdictWords() {}

  /** "disputed" or "not addressed". */
  static String of(Verdict verdict) {
    return Words.of(verdict).replace('-', ' ');
  }

  /** "3 affirm, 2 deny, 1 sidesteps", or that nobody speaks to it. */
  static String counts(Answer answer) {
    if (answer.positions().isEmpty()) {
      return "nobody on record speaks to it";
    }
    return Arrays.stream(Stance.values())
        .filter(stance -> count(answer, stance) > 0)
        .map(stance -> count(answer, stance) + " " + verb(stance, count(answer, stance)))
        .collect(Collectors.joining(", "));
  }

  private static long count(Answer answer, Stance stance) {
    return answer.positions().stream().filter(p -> p.stance() == stance).count();
  }

  private static String verb(Stance stance, long number) {
    return number == 1 ? Words.of(stance) : plural(stance);
  }

  private static String plural(Stance stance) {
    return switch (stance) {
      case AFFIRMS -> "affirm";
      case DENIES -> "deny";
      case SIDESTEPS -> "sidestep";
      case DECLINES -> "decline";
      case REPORTS -> "report";
    };
  }
}
