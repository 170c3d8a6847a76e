package io.github.onrecord.days;

import java.util.function.Function;
import java.util.regex.MatchResult;
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

  /** A form that always means the same. */
  static Form fixed(String regex, Meaning meaning) {
    return of(regex, match -> meaning);
  }
}
