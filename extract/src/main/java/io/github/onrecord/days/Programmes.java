package io.github.onrecord.days;

import io.github.onrecord.statement.Days;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/** Programmes that are on the air on Sundays, which news of the days after need not tell. */
final class Programmes {
  /**
   * Days after a Sunday on which news tells of its programmes; before the next it tells of that.
   */
  private static final int FRESH = 2;

  private static final Pattern OF_SUNDAY =
      Pattern.compile(
          "\\b(?:Meet the Press|Face the Nation|Fox News Sunday|Andrew Marr Show|Sunday Politics"
              + "|(?:ABC(?: News)?['’]s?|told|on) [“\"‘]?This Week\\b(?! \\p{L})"
              + "|(?:CNN['’]s|told|on) [“\"‘]?State of the Union\\b)");
  private static final Meaning SUNDAY = Calendar.weekday(DayOfWeek.SUNDAY);

  private Programmes() {}

  /**
   * The day of the programme that words about a saying name, if it is of the last days.
   *
   * @param published the day from which the last days count
   */
  static Optional<Days> day(String about, LocalDate published) {
    Frame frame = new Frame(Optional.of(published), false, Optional.empty());
    return Optional.of(about)
        .filter(a -> OF_SUNDAY.matcher(a).find())
        .flatMap(a -> SUNDAY.in(frame))
        .filter(d -> ChronoUnit.DAYS.between(d.from(), published) <= FRESH);
  }
}
