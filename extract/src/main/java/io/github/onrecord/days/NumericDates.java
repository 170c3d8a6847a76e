package io.github.onrecord.days;

import static java.lang.Integer.parseInt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Dates such as 13/07/2022. Which number is the month is known where the other is greater than
 * twelve; for the rest, the article's other dates tell if they agree.
 */
final class NumericDates {
  private static final int MONTHS = 12;
  private static final Pattern DATE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}/.-])(\\d{1,2})([/.])(\\d{1,2})\\2((?:19|20)\\d\\d)(?!\\w|/)");

  private NumericDates() {}

  static List<Mention> in(String text) {
    List<MatchResult> found = DATE.matcher(text).results().toList();
    boolean dayFirst = found.stream().anyMatch(NumericDates::dayFirst);
    boolean monthFirst = found.stream().anyMatch(NumericDates::monthFirst);
    List<Mention> mentions = new ArrayList<>();
    for (MatchResult match : found) {
      Optional<Boolean> order =
          order(match).or(() -> dayFirst == monthFirst ? Optional.empty() : Optional.of(dayFirst));
      mentions.add(new Mention(new Range(match.start(), match.end()), meaning(match, order)));
    }
    return mentions;
  }

  private static Optional<Boolean> order(MatchResult match) {
    if (dayFirst(match) || match.group(1).equals(match.group(3))) {
      return Optional.of(true);
    }
    return monthFirst(match) ? Optional.of(false) : Optional.empty();
  }

  private static boolean dayFirst(MatchResult match) {
    return parseInt(match.group(1)) > MONTHS;
  }

  private static boolean monthFirst(MatchResult match) {
    return parseInt(match.group(3)) > MONTHS;
  }

  private static Meaning meaning(MatchResult match, Optional<Boolean> dayFirst) {
    int year = parseInt(match.group(4));
    int first = parseInt(match.group(1));
    int second = parseInt(match.group(3));
    return frame ->
        dayFirst.flatMap(
            day ->
                (day ? Calendar.date(year, second, first) : Calendar.date(year, first, second))
                    .in(frame));
  }
}
