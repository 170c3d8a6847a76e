package io.github.onrecord.positions;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns a yes-or-no question into the sentence that it asks about. */
final class Questions {
  private static final Pattern QUESTION =
      Pattern.compile("^(\\p{L}+)\\s+(.+?)\\s*\\?*$", Pattern.DOTALL);
  private static final Set<String> HELPERS = Set.of("did", "does", "do");
  private static final Set<String> VERBS =
      Set.of("is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could");
  private static final Pattern WHO_SAYS =
      Pattern.compile(
          "^who\\s+(?:says|said|claims|denies|denied)\\s+(?:that\\s+)?(.+?)\\s*\\?*$",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private Questions() {}

  /**
   * The sentence of "Did X agree ...?" ("X did agree" is near enough to a model that reads by
   * meaning), of "Who says that p?", and of whatever else is asked, without its question mark.
   */
  static String sentence(String claim) {
    String stripped = claim.strip();
    Matcher who = WHO_SAYS.matcher(stripped);
    if (who.matches()) {
      return who.group(1);
    }
    Matcher question = QUESTION.matcher(stripped);
    if (!stripped.endsWith("?") || !question.matches()) {
      return stripped;
    }
    String first = question.group(1).toLowerCase(Locale.ROOT);
    if (HELPERS.contains(first)) {
      return question.group(2);
    }
    return VERBS.contains(first) ? question.group(2) : stripped.substring(0, stripped.length() - 1);
  }
}
