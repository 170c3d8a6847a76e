package io.github.onrecord.reading;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Knows pages that say that there is none, though the server called them a success, by their
 * titles.
 */
final class SoftErrors {
  private static final String STATUS = "(error\\W*)?(403|404|410|500|502|503)";
  private static final String END = "\\W*([|:–—-].*)?$";

  private static final List<Pattern> TITLES =
      List.of(
          // Not "404 homes flooded".
          pattern("^" + STATUS + END),
          pattern(
              "^"
                  + STATUS
                  + "\\W+(error|page|not found|forbidden|gone|internal|service|access)\\b"),
          pattern(
              "\\b(page|article|file|story|url)\\b.{0,40}\\b(not (be )?found|can(no|.?)t be found"
                  + "|no longer (available|exists?)|(does not|doesn.t) exist"
                  + "|(is not|isn.t) available)\\b"),
          pattern(
              "\\b(can(no|.?)t|could(n.t| not)|unable to) find (the|that|this|your)"
                  + " (page|article|story)\\b"),
          pattern(
              "^(access denied|forbidden|not found|service unavailable|bad gateway|page unavailable"
                  + "|just a moment|attention required|are you a robot|verify you are human"
                  + "|security check)"
                  + END));

  private SoftErrors() {}

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
  }

  static boolean isOne(String title) {
    String line = title.strip();
    return TITLES.stream().anyMatch(pattern -> pattern.matcher(line).find());
  }
}
