package io.github.onrecord.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the day out of dates as articles give them. */
final class Dates {
  private static final Pattern ISO = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[T ]\\d{2}.*)?");

  private Dates() {}

  /** The local day as written in an ISO date or date-time, or in the form of mail and HTTP. */
  static Optional<LocalDate> day(String date) {
    String trimmed = date.strip();
    Matcher iso = ISO.matcher(trimmed);
    try {
      return Optional.of(
          iso.matches()
              ? LocalDate.parse(iso.group(1))
              : LocalDate.parse(trimmed, DateTimeFormatter.RFC_1123_DATE_TIME));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
