package io.github.onrecord.days;

import static java.time.temporal.TemporalAdjusters.firstDayOfMonth;
import static java.time.temporal.TemporalAdjusters.firstDayOfYear;
import static java.time.temporal.TemporalAdjusters.lastDayOfMonth;
import static java.time.temporal.TemporalAdjusters.next;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previous;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import io.github.onrecord.statement.Days;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;

/** Which days the expressions of time mean, told from the day of publication. */
final class Calendar {
  /** Dateless days so soon after publication are a slip or another time zone, not a year ago. */
  private static final int SLIP = 3;

  private Calendar() {}

  static Optional<Days> day(LocalDate day) {
    return Optional.of(new Days(day, day));
  }

  /** A day some days from publication. */
  static Meaning off(int days) {
    return frame -> frame.published().map(p -> p.plusDays(days)).flatMap(Calendar::day);
  }

  /** Days from one to another, both told from the day of publication. */
  static Meaning range(Function<LocalDate, LocalDate> from, Function<LocalDate, LocalDate> to) {
    return frame -> frame.published().map(p -> new Days(from.apply(p), to.apply(p)));
  }

  /** The latest such weekday, or the next where something is announced. */
  static Meaning weekday(DayOfWeek day) {
    return frame ->
        frame
            .published()
            .map(p -> p.with(frame.ahead() ? nextOrSame(day) : previousOrSame(day)))
            .flatMap(Calendar::day);
  }

  static Meaning lastWeekday(DayOfWeek day) {
    return frame -> frame.published().map(p -> p.with(previous(day))).flatMap(Calendar::day);
  }

  static Meaning nextWeekday(DayOfWeek day) {
    return frame -> frame.published().map(p -> p.with(next(day))).flatMap(Calendar::day);
  }

  /** A weekday of the week before that of publication. */
  static Meaning weekdayOfLastWeek(DayOfWeek day) {
    return frame ->
        frame
            .published()
            .map(p -> monday(p).minusWeeks(1).with(nextOrSame(day)))
            .flatMap(Calendar::day);
  }

  /** The days of the calendar week some weeks ago, a week beginning on Monday. */
  static Meaning weeksAgo(int weeks) {
    return range(p -> monday(p).minusWeeks(weeks), p -> monday(p).minusWeeks(weeks).plusDays(6));
  }

  static Meaning monthsAgo(int months) {
    return range(
        p -> p.minusMonths(months).with(firstDayOfMonth()),
        p -> p.minusMonths(months).with(lastDayOfMonth()));
  }

  static Meaning yearsAgo(int years) {
    return range(
        p -> p.minusYears(years).with(firstDayOfYear()),
        p -> LocalDate.of(p.getYear() - years, 12, 31));
  }

  static Meaning thisWeek() {
    return range(Calendar::monday, p -> p);
  }

  static Meaning thisMonth() {
    return range(p -> p.with(firstDayOfMonth()), p -> p);
  }

  static Meaning thisYear() {
    return range(p -> p.with(firstDayOfYear()), p -> p);
  }

  /** The latest Saturday that is not after publication, with its Sunday. */
  static Meaning weekend() {
    return range(
        p -> p.with(previousOrSame(DayOfWeek.SATURDAY)),
        p -> {
          LocalDate sunday = p.with(previousOrSame(DayOfWeek.SATURDAY)).plusDays(1);
          return sunday.isAfter(p) ? p : sunday;
        });
  }

  /** A whole month of a year. */
  static Meaning month(Month month, int year) {
    YearMonth whole = YearMonth.of(year, month);
    return frame -> Optional.of(new Days(whole.atDay(1), whole.atEndOfMonth()));
  }

  /** The latest such month that had begun by publication, up to publication. */
  static Meaning month(Month month) {
    return frame ->
        frame
            .published()
            .filter(p -> !frame.ahead())
            .map(
                p -> {
                  YearMonth whole = YearMonth.of(p.getYear(), month);
                  YearMonth past = whole.atDay(1).isAfter(p) ? whole.minusYears(1) : whole;
                  LocalDate end = past.atEndOfMonth();
                  return new Days(past.atDay(1), end.isAfter(p) ? p : end);
                });
  }

  static Meaning year(int year) {
    return frame -> Optional.of(new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
  }

  /** A date with its year; a meaning without days where there is no such date. */
  static Meaning date(int year, int month, int day) {
    return frame -> valid(year, month, day).flatMap(Calendar::day);
  }

  /** A date without its year: the latest, or the next where something is announced. */
  static Meaning date(int month, int day) {
    return frame -> frame.published().flatMap(p -> date(p, month, day, frame.ahead()));
  }

  private static Optional<Days> date(LocalDate published, int month, int day, boolean ahead) {
    Optional<LocalDate> sameYear = valid(published.getYear(), month, day);
    if (ahead) {
      return sameYear
          .filter(d -> !d.isBefore(published))
          .or(() -> valid(published.getYear() + 1, month, day))
          .flatMap(Calendar::day);
    }
    boolean slip =
        sameYear
            .filter(d -> d.isAfter(published) && d.minusDays(SLIP).isBefore(published))
            .isPresent();
    return slip
        ? Optional.empty()
        : sameYear
            .filter(d -> !d.isAfter(published))
            .or(() -> valid(published.getYear() - 1, month, day))
            .flatMap(Calendar::day);
  }

  /** "The 13th": the latest such day of a month, or the next where something is announced. */
  static Meaning dayOfMonth(int day) {
    return frame ->
        frame
            .published()
            .flatMap(
                p -> {
                  YearMonth month = YearMonth.from(p);
                  boolean over = day <= p.getDayOfMonth();
                  YearMonth meant =
                      frame.ahead()
                          ? month.plusMonths(over ? 1 : 0)
                          : month.minusMonths(over ? 0 : 1);
                  return valid(meant.getYear(), meant.getMonthValue(), day);
                })
            .flatMap(Calendar::day);
  }

  /** A day told from the one that the text spoke of last. */
  static Meaning fromEarlier(int days) {
    return frame -> frame.earlier().map(d -> d.plusDays(days)).flatMap(Calendar::day);
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(previousOrSame(DayOfWeek.MONDAY));
  }

  private static Optional<LocalDate> valid(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
