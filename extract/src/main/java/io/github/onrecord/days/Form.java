package io.github.onrecord.days;

import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A way to write a day or days.
 *
 * @param pattern finds it; matches whole words only
 * @param meaning what was found means
 */
record Form(Pattern pattern, Function<MatchResult, Meaning> meaning) {
  private static final String BEFORE = "(?<![\\p{L}\\p{N}/.-])";
  private static final String AFTER = "(?![\\p{L}\\p{N}/]|[-.]\\p{N})";

  static Form of(String regex, Function<MatchResult, Meaning> meaning) {
    return new Form(Pattern.compile(BEFORE + "(?:" + regex + ")" + AFTER), meaning);
  }

  /**
   * Whether what is written so may begin with a letter or digit of ASCII; no form begins with
   * another character. A form that looks at what stands before it may begin with any.
   */
  boolean mayOpenWith(char first) {
    Matcher matcher = pattern.matcher(String.valueOf(first));
    return pattern.pattern().contains("(?<=") || matcher.lookingAt() || matcher.hitEnd();
  }

  /** A form that always means the same. */
  static Form fixed(String regex, Meaning meaning) {
    return of(regex, match -> meaning);
  }
}
