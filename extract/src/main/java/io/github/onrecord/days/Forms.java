package io.github.onrecord.days;

import static io.github.onrecord.days.Vocabulary.LONG_MONTH;
import static io.github.onrecord.days.Vocabulary.MONTH;
import static io.github.onrecord.days.Vocabulary.NUMBER;
import static io.github.onrecord.days.Vocabulary.PART;
import static io.github.onrecord.days.Vocabulary.WEEKDAY;
import static io.github.onrecord.days.Vocabulary.month;
import static io.github.onrecord.days.Vocabulary.number;
import static io.github.onrecord.days.Vocabulary.weekday;
import static java.lang.Integer.parseInt;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/** All the ways to write a day or days that are known. */
final class Forms {
  private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
  private static final String YEAR = "((?:19|20)\\d\\d)";
  private static final String ON = "(?:" + WEEKDAY + ",? \\(?)?";

  /** A weekday that opens a name or has one before it is a name itself. */
  private static final String NO_NAME_BEFORE =
      "(?<!Black |Good |Super |Cyber |Bloody |Palm |Easter |Ash |News |Mail on |Sheffield )";

  private static final String NO_NAME_AFTER =
      "(?! (?:Times|Mirror|Mail|Express|Telegraph|People|World|Post|Herald|Star|Sun|Independent"
          + "|Nation|Business|Tribune|Age|Observer|Vision|Standard|Monitor|Mercury|Punch|Night"
          + "|Morning|Club)\\b)";
  private static final String NAMED =
      NO_NAME_BEFORE + "(" + WEEKDAY + ")" + NO_NAME_AFTER + "(?: " + PART + ")?";

  private static final List<Form> DATES =
      List.of(
          Form.of(YEAR + "-(\\d\\d)-(\\d\\d)", m -> date(m, 1, 2, 3)),
          Form.of(
              ON + DAY + " (?:of )?(" + MONTH + "),? " + YEAR + "\\)?",
              m -> Calendar.date(parseInt(m.group(3)), monthIn(m), parseInt(m.group(1)))),
          Form.of(
              ON + "(" + MONTH + ") " + DAY + ",? " + YEAR + "\\)?",
              m ->
                  Calendar.date(
                      parseInt(m.group(3)), month(m.group(1)).getValue(), parseInt(m.group(2)))),
          Form.of(
              ON + DAY + " (?:of )?(" + MONTH + ")",
              m -> Calendar.date(monthIn(m), parseInt(m.group(1)))),
          Form.of(
              ON + "(" + MONTH + ") " + DAY,
              m -> Calendar.date(month(m.group(1)).getValue(), parseInt(m.group(2)))),
          Form.of(
              "(?<=\\bon the )(\\d{1,2})(?:st|nd|rd|th)(?! (?!that|he|she|they|it|of)\\p{L})",
              m -> Calendar.dayOfMonth(parseInt(m.group(1)))));

  private static final List<Form> WEEKDAYS =
      List.of(
          Form.of(NAMED, m -> Calendar.weekday(weekday(m.group(1)))),
          Form.of("last " + NAMED, m -> Calendar.lastWeekday(weekday(m.group(1)))),
          Form.of("next " + NAMED, m -> Calendar.nextWeekday(weekday(m.group(1)))),
          Form.of(NAMED + " last week", m -> Calendar.weekdayOfLastWeek(weekday(m.group(1)))),
          Form.of("last week on " + NAMED, m -> Calendar.weekdayOfLastWeek(weekday(m.group(1)))),
          Form.of(NAMED + " of last week", m -> Calendar.weekdayOfLastWeek(weekday(m.group(1)))));

  private static final List<Form> NEAR =
      List.of(
          Form.fixed(
              "(?:[Ee]arlier |[Ll]ater )?[Tt]oday|[Tt]onight|(?:[Ll]ate |[Ee]arl(?:y|ier) )?"
                  + "[Tt]his (?:very )?(?:morning|afternoon|evening|lunchtime)",
              Calendar.off(0)),
          Form.fixed("[Yy]esterday(?: " + PART + ")?|[Ll]ast (?:night|evening)", Calendar.off(-1)),
          Form.fixed("(?:[Tt]he )?[Dd]ay before yesterday", Calendar.off(-2)),
          Form.fixed("[Tt]omorrow(?: " + PART + ")?", Calendar.off(1)),
          Form.of("(" + NUMBER + ") days? ago", m -> Calendar.off(-count(m))),
          Form.fixed(
              "[Aa] day (?:earlier|before)|[Tt]he (?:previous day|day before)(?! \\p{L})",
              Calendar.fromEarlier(-1)),
          Form.fixed(
              "(?:[Mm]inutes|[Mm]oments|(?<!\\d )[Hh]ours|[Ss]hortly|[Ss]oon) (?:later|after(?:wards?)?)"
                  + "(?=,)|(?:[Mm]inutes|[Mm]oments|[Hh]ours) later|[Ll]ater (?:in the|that|the same)"
                  + " (?:day|"
                  + PART
                  + ")|(?<=[.\n] |\n)(?:Minutes|Moments|Hours|Shortly|Soon) after (?:(?!"
                  + WEEKDAY
                  + "\\b)[^,.;:\\n“”\"]){3,90}(?=,)",
              Calendar.fromEarlier(0)),
          Form.of(
              "(?<=\\bcomes (?:just |only |barely )?)(" + NUMBER + ") days? after",
              m -> Calendar.off(-count(m))),
          Form.of("(" + NUMBER + ") days? after", m -> Calendar.fromEarlier(-count(m))),
          Form.fixed("[Aa] day later|[Tt]he (?:next|following) day", Calendar.fromEarlier(1)),
          Form.fixed(
              "(?:[Tt]he same|[Tt]hat(?: same)?) (?:day|" + PART + ")", Calendar.fromEarlier(0)),
          Form.of("(" + NUMBER + ") days (?:earlier|before)", m -> Calendar.fromEarlier(-count(m))),
          Form.of(
              "(" + NUMBER + ") days (?:later|afterwards)", m -> Calendar.fromEarlier(count(m))));

  private static final List<Form> LONGER =
      List.of(
          Form.fixed("(?:[Ee]arly |[Ll]ate |[Ll]ater )?[Ll]ast week", Calendar.weeksAgo(1)),
          Form.fixed("(?:[Ee]arl(?:y|ier) |[Ll]ate |[Ll]ater )?[Tt]his week", Calendar.thisWeek()),
          Form.fixed("(?:[Ee]arly |[Ll]ate )?[Ll]ast month", Calendar.monthsAgo(1)),
          Form.fixed("(?:[Ee]arl(?:y|ier) )?[Tt]his month", Calendar.thisMonth()),
          Form.fixed("(?:[Ee]arly |[Ll]ate )?[Ll]ast year", Calendar.yearsAgo(1)),
          Form.fixed("(?:[Ee]arl(?:y|ier) )?[Tt]his year", Calendar.thisYear()),
          Form.fixed("(?:at|over|during) (?:the|last) weekend|last weekend", Calendar.weekend()),
          Form.of("(" + NUMBER + ") weeks? ago", m -> Calendar.weeksAgo(count(m))),
          Form.of("(" + NUMBER + ") months? ago", m -> Calendar.monthsAgo(count(m))),
          Form.of("(" + NUMBER + ") years? ago", m -> Calendar.yearsAgo(count(m))),
          Form.of(
              "(?:(?:early|mid|late)[ -])?(" + LONG_MONTH + ")(?: of|,)? " + YEAR,
              m -> Calendar.month(month(m.group(1)), parseInt(m.group(2)))),
          Form.of(
              "(?<=\\b(?:[Ii]n|[Ll]ast|[Bb]ack in) )(?:(?:early|mid|late)[ -])?("
                  + LONG_MONTH
                  + ")(?! \\d)",
              m -> Calendar.month(month(m.group(1)))),
          Form.of("(?<=\\b[Ii]n )" + YEAR, m -> Calendar.year(parseInt(m.group(1)))));

  private Forms() {}

  static List<Form> all() {
    return Stream.of(DATES, WEEKDAYS, NEAR, LONGER).flatMap(List::stream).toList();
  }

  private static int count(MatchResult match) {
    return number(match.group(1));
  }

  private static int monthIn(MatchResult match) {
    return month(match.group(2)).getValue();
  }

  private static Meaning date(MatchResult match, int year, int month, int day) {
    return Calendar.date(
        parseInt(match.group(year)), parseInt(match.group(month)), parseInt(match.group(day)));
  }
}
