package io.github.onrecord.positions;

import io.github.onrecord.statement.Statement;
import java.util.regex.Pattern;

/** Tells by the cue that somebody takes back what they said before. */
final class Retraction {
  private static final Pattern CUE =
      Pattern.compile(
          "\\b(retract\\p{L}*|recant\\p{L}*|withdr[ae]w\\p{L}*|disavow\\p{L}*|backtrack\\p{L}*"
              + "|t(ake|akes|aken|ook|aking) back|walk(s|ed|ing)? back)\\b",
          Pattern.CASE_INSENSITIVE);

  private Retraction() {}

  static boolean is(Statement statement) {
    return statement.attribution().cue().filter(cue -> CUE.matcher(cue.text()).find()).isPresent();
  }
}
