package io.github.onrecord.server.pages;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Lays days out from left to right.
 *
 * @param first the first day
 * @param last the last day
 */
record Axis(LocalDate first, LocalDate last) {
  private static final double MARGIN = 4;
  private static final double MIDDLE = 50;
  private static final int TICKS = 6;
  private static final int[] DAYS = {1, 2, 4, 7, 14};
  private static final int[] MONTHS = {1, 2, 3, 6, 12, 24, 60, 120, 600};

  /**
   * A day with a name.
   *
   * @param place in per cent of the width
   * @param words its name
   */
  record Tick(String place, String words) {}

  /** The place of a day in per cent of the width. */
  double place(LocalDate day) {
    long span = ChronoUnit.DAYS.between(first, last);
    if (span == 0) {
      return MIDDLE;
    }
    return MARGIN + (100 - 2 * MARGIN) * ChronoUnit.DAYS.between(first, day) / span;
  }

  /** A number for an attribute. */
  static String percent(double place) {
    return String.format(Locale.ROOT, "%.2f%%", place);
  }

  /** Few enough to be read on a phone. */
  List<Tick> ticks() {
    long span = ChronoUnit.DAYS.between(first, last);
    for (int step : DAYS) {
      if (span / step < TICKS) {
        return days(step);
      }
    }
    for (int step : MONTHS) {
      if (span / (30.5 * step) < TICKS) {
        return months(step);
      }
    }
    return months(MONTHS[MONTHS.length - 1]);
  }

  private List<Tick> days(int step) {
    List<Tick> ticks = new ArrayList<>();
    for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(step)) {
      ticks.add(tick(day, ticks.isEmpty() ? "d MMM uuuu" : "d MMM"));
    }
    return ticks;
  }

  private List<Tick> months(int step) {
    List<Tick> ticks = new ArrayList<>();
    YearMonth month = YearMonth.from(first);
    month = month.minusMonths((month.getMonthValue() - 1) % Math.min(step, 12));
    for (; !month.atDay(1).isAfter(last); month = month.plusMonths(step)) {
      if (!month.atDay(1).isBefore(first)) {
        boolean year = step >= 12;
        boolean named = ticks.isEmpty() || month.getMonthValue() == 1;
        ticks.add(tick(month.atDay(1), year ? "uuuu" : named ? "MMM uuuu" : "MMM"));
      }
    }
    return ticks;
  }

  private Tick tick(LocalDate day, String pattern) {
    return new Tick(
        percent(place(day)), DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(day));
  }
}
