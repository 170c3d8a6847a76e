package io.github.onrecord.days;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.IntStream;

/** Finds the expressions of time in a text. */
final class Mentions {
  private static final List<Form> FORMS = Forms.all();

  /** By character of ASCII the indices of the forms that may begin with it. */
  private static final int[][] BY_OPENING =
      IntStream.range(0, 128).mapToObj(Mentions::openingWith).toArray(int[][]::new);

  private static final Comparator<Mention> ORDER =
      Comparator.comparingInt(Mention::start).thenComparingInt(m -> -m.end());

  private Mentions() {}

  /**
   * All that are found, in the order of the text; of those that overlap, the first, and of those
   * that begin together, the longest.
   */
  static List<Mention> in(String text) {
    List<Mention> found = new ArrayList<>(NumericDates.in(text));
    addWritten(text, found);
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

  /**
   * Looks at the beginnings of words only: searching for each form took a twentieth of a reading.
   */
  private static void addWritten(String text, List<Mention> found) {
    List<Matcher> matchers = FORMS.stream().map(form -> matcher(form, text)).toList();
    int[] free = new int[FORMS.size()];
    for (int at = 0; at < text.length(); at++) {
      if (!opensWord(text, at)) {
        continue;
      }
      for (int i : BY_OPENING[text.charAt(at)]) {
        Matcher matcher = matchers.get(i);
        if (at >= free[i] && matcher.region(at, text.length()).lookingAt()) {
          free[i] = matcher.end();
          Meaning meaning = FORMS.get(i).meaning().apply(matcher.toMatchResult());
          found.add(new Mention(new Range(at, matcher.end()), meaning));
        }
      }
    }
  }

  /** One that sees what stands before and after its region. */
  private static Matcher matcher(Form form, String text) {
    return form.pattern().matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
  }

  private static boolean opensWord(String text, int at) {
    return text.charAt(at) < BY_OPENING.length
        && Character.isLetterOrDigit(text.charAt(at))
        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
  }

  private static int[] openingWith(int character) {
    return IntStream.range(0, FORMS.size())
        .filter(i -> FORMS.get(i).mayOpenWith((char) character))
        .toArray();
  }
}
