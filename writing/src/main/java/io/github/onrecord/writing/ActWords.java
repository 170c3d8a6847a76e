package io.github.onrecord.writing;

import io.github.onrecord.statement.Act;
import io.github.onrecord.statement.ActBasis;
import io.github.onrecord.statement.Statement;
import io.github.onrecord.text.Fragment;
import java.util.Locale;
import java.util.Optional;

/** What a statement does, in words for people. */
final class ActWords {
  private static final double HUNDRED = 100;

  private ActWords() {}

  /** "denies" or "probably denies". */
  static String act(Statement statement) {
    String act = Words.of(statement.act());
    return isCertain(statement) ? act : "probably " + act;
  }

  /**
   * Whose reading the act is: "own words" or, with the words that call it so, "article: “denied”".
   * Empty where the statement asserts, which is no reading.
   */
  static Optional<String> basis(Statement statement) {
    if (statement.act() == Act.ASSERTS) {
      return Optional.empty();
    }
    if (statement.basis() == ActBasis.CONTENT) {
      return Optional.of("own words");
    }
    Optional<String> cue = statement.attribution().cue().map(Fragment::text);
    return Optional.of(cue.map(words -> "article: “" + words + "”").orElse("article"));
  }

  /** "confidence 0.93", rounded down so that what is uncertain never looks certain. */
  static String confidence(Statement statement) {
    double floor = Math.floor(statement.confidence() * HUNDRED) / HUNDRED;
    return String.format(Locale.ROOT, "confidence %.2f", floor);
  }

  static boolean isCertain(Statement statement) {
    return statement.confidence() >= Words.CERTAIN;
  }
}
