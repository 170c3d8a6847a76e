package io.github.onrecord.days;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import java.util.Locale;

/** How English writes months, weekdays and small numbers. */
final class Vocabulary {
  static final String MONTH =
      "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?"
          + "|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?"
          + "|Dec(?:ember|\\.)?)";
  static final String LONG_MONTH =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
  static final String WEEKDAY =
      "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
          + "|Mon\\.|Tues?\\.|Wed\\.|Thur?s?\\.|Fri\\.)";
  static final String PART = "(?:morning|afternoon|evening|night|lunchtime)";
  static final String NUMBER = "(?:\\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten)";
  private static final List<String> NUMBERS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private Vocabulary() {}

  static Month month(String word) {
    String start = word.substring(0, 3).toUpperCase(Locale.ROOT);
    for (Month month : Month.values()) {
      if (month.name().startsWith(start)) {
        return month;
      }
    }
    throw new IllegalArgumentException("no month: " + word);
  }

  static DayOfWeek weekday(String word) {
    String start = word.substring(0, 3).toUpperCase(Locale.ROOT);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.name().startsWith(start)) {
        return day;
      }
    }
    throw new IllegalArgumentException("no weekday: " + word);
  }

  static int number(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (Character.isDigit(lower.charAt(0))) {
      return Integer.parseInt(lower);
    }
    return lower.startsWith("a") ? 1 : NUMBERS.indexOf(lower);
  }
}
