package io.github.onrecord.writing;

import io.github.onrecord.speaker.Speaker;
import io.github.onrecord.statement.Days;
import io.github.onrecord.statement.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is on record in words for people, the same on every page. */
public final class Phrases {
  private Phrases() {}

  /** "denies" or "probably denies". */
  public static String act(Statement statement) {
    return ActWords.act(statement);
  }

  /**
   * Whose reading the act is: "own words" or, with the words that call it so, "article: “denied”".
   */
  public static Optional<String> basis(Statement statement) {
    return ActWords.basis(statement);
  }

  /** "confidence 0.93". */
  public static String confidence(Statement statement) {
    return ActWords.confidence(statement);
  }

  /** Whether a statement is shown as certain. */
  public static boolean isCertain(Statement statement) {
    return ActWords.isCertain(statement);
  }

  /** "3 March 2025". */
  public static String day(LocalDate day) {
    return DayWords.of(day);
  }

  /** "3 March 2025" or "1–31 January 2025". */
  public static String days(Days days) {
    return DayWords.of(days);
  }

  /** Name or description. */
  public static String called(Speaker speaker) {
    return SpeakerWords.called(speaker);
  }

  /** Role, affiliation and kind, as far as the name does not tell them already. */
  public static List<String> about(Speaker speaker) {
    return SpeakerWords.about(speaker);
  }

  /** Text on one line in which nothing steers the page: an order of direction shows as a symbol. */
  public static String line(String text) {
    return Visible.line(text);
  }

  /** An address that can be followed safely: that of a web page, without a user's name in it. */
  public static Optional<String> webAddress(String url) {
    return Links.web(url).map(Object::toString);
  }
}
