package io.github.onrecord.days;

import io.github.onrecord.statement.Days;
import io.github.onrecord.text.Article;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day of publication: the article's own, or else that of its dateline. */
final class PublicationDay {
  private static final int NEAR_THE_TOP = 600;
  private static final String DATE =
      "(?:"
          + Vocabulary.WEEKDAY
          + ",? )?(?:\\d{1,2}(?:st|nd|rd|th)? "
          + Vocabulary.MONTH
          + ",? \\d{4}|"
          + Vocabulary.MONTH
          + " \\d{1,2},? \\d{4}|\\d{4}-\\d\\d-\\d\\d)";
  private static final Pattern DATELINE =
      Pattern.compile(
          "^(?:\\p{Lu}[\\p{Lu} .'’/-]+(?:, \\p{L}[\\p{L} .]+)?, ?(?<city>"
              + DATE
              + ")\\s*(?:\\([^)\n]{1,40}\\)\\s*)?[-–—:]|(?:(?:Published|Posted|Updated)(?: on)?:? )?(?<line>"
              + DATE
              + ")\\.?$)",
          Pattern.MULTILINE);

  private PublicationDay() {}

  static Optional<LocalDate> of(Article article) {
    return article.published().or(() -> dateline(article.text().toString()));
  }

  private static Optional<LocalDate> dateline(String text) {
    String top = text.substring(0, Math.min(text.length(), NEAR_THE_TOP));
    Matcher matcher = DATELINE.matcher(top);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String date = matcher.group("city") == null ? matcher.group("line") : matcher.group("city");
    Frame none = new Frame(Optional.empty(), false, Optional.empty());
    return Mentions.in(date).stream()
        .flatMap(m -> m.meaning().in(none).stream())
        .map(Days::from)
        .findFirst();
  }
}
