package io.github.onrecord.writing;

import io.github.onrecord.statement.Days;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as people write them. */
final class DayWords {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private DayWords() {}

  static String of(LocalDate day) {
    return DAY.format(day);
  }

  /** "3 March 2025", "1–31 January 2025" or "30 January 2025 – 2 February 2025". */
  static String of(Days days) {
    LocalDate from = days.from();
    LocalDate to = days.to();
    if (from.equals(to)) {
      return of(to);
    }
    boolean sameMonth = from.getYear() == to.getYear() && from.getMonth() == to.getMonth();
    return sameMonth ? from.getDayOfMonth() + "–" + of(to) : of(from) + " – " + of(to);
  }
}
