package io.github.onrecord.resolution;

import io.github.onrecord.statement.Act;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/** Reads the act that the speaker's own words do where the cue only says that they were said. */
final class ContentActs {
  private static final Pattern DENIAL = Wordings.anywhere("own denial");
  private static final Pattern OPENING_DENIAL = Wordings.opening("opening denial");
  private static final Pattern CONFIRMATION =
      Pattern.compile(Wordings.expression("own confirmation"));
  private static final Pattern SILENCE = Wordings.anywhere("own silence");
  private static final Pattern PLEDGE = Wordings.opening("own pledge");
  private static final Pattern URGING = Wordings.opening("own urging");
  private static final Pattern EVENT_DENIAL = Wordings.opening("event denial");
  private static final Pattern NAMING = Wordings.anywhere("naming");
  private static final Pattern FALSE = Wordings.anywhere("false");
  private static final Pattern INSISTENCE = Wordings.anywhere("insistence");
  private static final Pattern NEGATION = Wordings.opening("early negation");

  /** "the suggestion disgraceful", "that speculation", "this a misunderstanding". */
  private static final Pattern SCORNED =
      Pattern.compile(
          "^\\W*(?:that|this|it|(?:the|those|these|such|his|her|their|its) (?:[\\w'-]+ )?(?:"
              + Wordings.expression("finding")
              + ")\\b[^.?!;]{0,60}?) (?:as )?\\W*(?:(?:a|an|pure|mere|simply|just) )*(?:"
              + Wordings.expression("scorn")
              + ")(?!\\w)");

  /** Nothing but questions. */
  private static final Pattern QUESTION = Pattern.compile("^[^.!]*\\?[^\\w.!]*$");

  private ContentActs() {}

  /**
   * The act of a content, if it shows one.
   *
   * @param cue the cue, as {@link Wordings#plain} writes it; empty if there is none
   * @param content the content, written likewise
   * @param talkedOf whether the article talks of the same elsewhere, so that others may claim what
   *     the content negates
   */
  static Optional<Act> of(String cue, String content, BooleanSupplier talkedOf) {
    if (QUESTION.matcher(content).find()) {
      return Optional.of(Act.ASKS);
    }
    if (SILENCE.matcher(content).find()) {
      return Optional.of(Act.DECLINES);
    }
    if (denies(cue, content) || (EVENT_DENIAL.matcher(content).find() && talkedOf.getAsBoolean())) {
      return Optional.of(Act.DENIES);
    }
    if (CONFIRMATION.matcher(content).find()) {
      return Optional.of(Act.CONFIRMS);
    }
    if (URGING.matcher(content).find()) {
      return Optional.of(Act.URGES);
    }
    return PLEDGE.matcher(content).find() ? Optional.of(Act.PLEDGES) : Optional.empty();
  }

  private static boolean denies(String cue, String content) {
    return OPENING_DENIAL.matcher(content).find()
        || DENIAL.matcher(content).find()
        || (NAMING.matcher(cue).find() && named(content))
        || insistedNot(cue, content);
  }

  /** Nobody insists that something is not so unless others say that it is. */
  private static boolean insistedNot(String cue, String content) {
    return INSISTENCE.matcher(cue).find() && NEGATION.matcher(content).find();
  }

  /** Whether what is called something is called false, or a claim is called worthless. */
  private static boolean named(String content) {
    return FALSE.matcher(content).find() || SCORNED.matcher(content).find();
  }
}
