package io.github.onrecord.days;

import java.util.regex.Pattern;

/**
 * Tells where an expression of time before a cue is of the saying though a conjunction or another
 * saying stands between, as the words there tell of one time.
 */
final class Linked {
  private static final String SUBJECT =
      "(?:he|she|they|it|(?:the )?[\\w.'’-]+(?: \\p{Lu}[\\w.'’-]+){0,2})";

  /** "on Saturday, when he declared", "called her on Tuesday and told her". */
  private static final Pattern JOINS =
      Pattern.compile(
          ",? (?:when "
              + SUBJECT
              + "(?: \\w+ly| first| also)? |and (?:then |also |later |\\w+ly )?)");

  /** "on Thursday denied that she was ill, hours after the paper said". */
  private static final Pattern SOON_AFTER =
      Pattern.compile(
          "[^.;:!?\n]{0,200}?[ ,—–-](?:just |only |barely )?(?:hours|minutes|moments) after [^,;:\n]{1,80} ");

  /** "the senator, who on Friday called". */
  private static final Pattern WHO =
      Pattern.compile("\\b(?:who|which)(?: (?:late|early))?(?: on)? $");

  /** What somebody did in a year or month, they did not do while saying something. */
  private static final Pattern LONG =
      Pattern.compile(
          "(?:[\\w-]* )?(?:\\d{4}|" + Vocabulary.LONG_MONTH + ")|.*(?:week|month|year)s?(?: ago)?");

  /** A clause of what is said before: "acknowledged that it burst on Monday and said". */
  private static final Pattern THAT = Pattern.compile("\\bthat\\b[^,;:]*$");

  private Linked() {}

  /**
   * Whether the time of a cue is told by an expression before it.
   *
   * @param before the words of the sentence before the expression
   * @param expression the expression
   * @param between the words from the expression to the cue
   * @param cue the words that credit
   */
  static boolean of(String before, String expression, String between, String cue) {
    if (between.startsWith(" and")
        && (LONG.matcher(expression).matches() || THAT.matcher(before).find())) {
      return false;
    }
    if (Manner.present(cue) || Manner.perfect(between, cue)) {
      return false;
    }
    return JOINS.matcher(between).matches()
        || SOON_AFTER.matcher(between).matches()
        || (between.isBlank() && WHO.matcher(before).find());
  }
}
