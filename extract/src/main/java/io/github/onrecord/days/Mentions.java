package io.github.onrecord.days;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;

/** Finds the expressions of time in a text. */
final class Mentions {
  private static final List<Form> FORMS = Forms.all();
  private static final Comparator<Mention> ORDER =
      Comparator.comparingInt(Mention::start).thenComparingInt(m -> -m.end());

  private Mentions() {}

  /**
   * All that are found, in the order of the text; of those that overlap, the first, and of those
   * that begin together, the longest.
   */
  static List<Mention> in(String text) {
    List<Mention> found = new ArrayList<>(NumericDates.in(text));
    for (Form form : FORMS) {
      Matcher matcher = form.pattern().matcher(text);
      while (matcher.find()) {
        Range range = new Range(matcher.start(), matcher.end());
        found.add(new Mention(range, form.meaning().apply(matcher.toMatchResult())));
      }
    }
    found.sort(ORDER);
    List<Mention> kept = new ArrayList<>();
    int free = 0;
    for (Mention mention : found) {
      if (mention.start() >= free) {
        kept.add(mention);
        free = mention.end();
      }
    }
    return kept;
  }
}
