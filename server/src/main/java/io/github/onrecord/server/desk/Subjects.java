package io.github.onrecord.server.desk;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What texts are about: words that stand in several of them, and say something alone. */
public final class Subjects {
  private static final int MOST = 8;
  private static final int SHORTEST = 4;
  private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{N}'’-]+");
  private static final Set<String> COMMON =
      Set.of(
          ("about above across after again against agree agreed allow along already also"
                  + " although always among another"
                  + " anybody anyone anything around asked away back became because become been"
                  + " before began being below best better between both bring came cannot caught"
                  + " clear come"
                  + " coming could different done down during each either enough even ever every"
                  + " everybody everyone everything fact find first from full further gave getting"
                  + " give given goes going good great have having help here high himself herself"
                  + " however important into itself just keep know known last late later least left"
                  + " less like likely little long look made make making many matter maybe might month"
                  + " months more most much must myself need needs never next nobody none"
                  + " nothing number"
                  + " often once only other others ought over part people place possible provided"
                  + " quite rather ready really right said same says seen several shall should shown"
                  + " since some somebody someone something soon still such sure take taken tell than"
                  + " that their them themselves then there these they thing things think this those"
                  + " though thought three through time times today together told tomorrow took toward"
                  + " under until upon used very want wanted wants week weeks well went were what"
                  + " whatever when where whether which while whole whom whose will with within"
                  + " without work would year years yesterday your yours does doing single received")
              .split(" "));

  private Subjects() {}

  /**
   * The subjects of several texts with how many texts are about each, the most frequent first.
   *
   * @param names words that are no subject, such as the speaker's own name
   */
  public static Map<String, Integer> of(List<String> texts, String names) {
    Set<String> left = words(names).keySet();
    Map<String, Integer> counts = new TreeMap<>();
    Map<String, String> spelled = new HashMap<>();
    for (String text : texts) {
      Map<String, String> words = words(text);
      words.keySet().removeAll(left);
      words.keySet().forEach(word -> counts.merge(word, 1, Integer::sum));
      words.forEach((word, form) -> spelled.merge(word, form, Subjects::lower));
    }
    Map<String, Integer> subjects = new LinkedHashMap<>();
    counts.entrySet().stream()
        .filter(each -> each.getValue() > 1)
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(MOST)
        .forEach(each -> subjects.put(spelled.get(each.getKey()), each.getValue()));
    return subjects;
  }

  /** Whether a text is about a subject; each is about the empty one. */
  public static boolean isAbout(String text, String subject) {
    return subject.isEmpty() || words(text).containsKey(subject.toLowerCase(Locale.ROOT));
  }

  /** A name is spelled with a capital always, another word only where a sentence begins. */
  private static String lower(String one, String other) {
    return Character.isLowerCase(one.codePointAt(0)) ? one : other;
  }

  /** The words that may be subjects, a plural as its singular, with how each is spelled. */
  private static Map<String, String> words(String text) {
    Map<String, String> words = new LinkedHashMap<>();
    List<String> all =
        WORD.splitAsStream(text)
            .map(word -> word.replaceAll("^['’-]+|['’]s$|['’-]+$", ""))
            .filter(word -> !word.isEmpty())
            .toList();
    for (int i = 0; i < all.size(); i++) {
      if (maySaySomething(all.get(i))) {
        String word = singular(all.get(i), i == 0);
        words.merge(word.toLowerCase(Locale.ROOT), word, Subjects::lower);
      }
    }
    return words;
  }

  /** Words in -ed and -ing are mostly verbs. */
  private static boolean maySaySomething(String word) {
    return word.length() >= SHORTEST
        && !COMMON.contains(word.toLowerCase(Locale.ROOT))
        && !word.endsWith("ed")
        && !word.endsWith("ing");
  }

  /** A name keeps its s; where a text begins, any word has a capital. */
  private static String singular(String word, boolean begins) {
    boolean plural =
        (begins || Character.isLowerCase(word.codePointAt(0)))
            && word.length() > SHORTEST
            && word.endsWith("s")
            && Stream.of("ss", "us", "is").noneMatch(word::endsWith);
    return plural ? word.substring(0, word.length() - 1) : word;
  }
}
