package io.github.onrecord.resolution;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells which capitals begin a name: not each that opens a sentence, a day or a month does. */
final class Openings {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|sixty"
              + "|seventy|eighty|ninety)(-.*)?");

  private final Words words;

  Openings(Words words) {
    this.words = words;
  }

  /** Whether a name may begin with the word at an index. */
  boolean opens(int at) {
    Word word = words.get(at);
    if (!capital(word) || (calendar(at) && !givenName(at) && !addressed(at))) {
      return false;
    }
    boolean first = at == 0 || words.get(at - 1).sentence() != word.sentence();
    boolean common =
        WordGroup.FUNCTION.hasExactly(word.lower()) || NUMBER.matcher(word.lower()).matches();
    boolean shout =
        word.text().length() > 1 && word.text().equals(word.text().toUpperCase(Locale.ROOT));
    boolean paper = word.is("today") && !first && words.is(at - 1, "the");
    return !common || (shout && !first) || paper || addressed(at);
  }

  /** Whether a small word or a day is a given name, after a title: "Gov. Will Okoro". */
  boolean addressed(int at) {
    if (at == 0 || at + 1 >= words.size()) {
      return false;
    }
    Word before = words.get(at - 1);
    Word next = words.get(at + 1);
    return capital(words.get(at))
        && before.capital()
        && WordGroup.TITLE.hasExactly(before.lower())
        && capital(next)
        && plain(next)
        && before.sentence() == next.sentence();
  }

  /** Whether a word is neither small nor a day or month, so that it may be a surname. */
  static boolean plain(Word word) {
    return !WordGroup.CALENDAR.hasExactly(word.lower())
        && !WordGroup.FUNCTION.hasExactly(word.lower());
  }

  /** Whether it is a day or month, and not the first word of a paper: "the Sunday Chronicle". */
  private boolean calendar(int at) {
    Word word = words.get(at);
    boolean titled =
        word.lower().endsWith("day")
            && words.is(at - 1, "the")
            && at + 1 < words.size()
            && capital(words.get(at + 1));
    return WordGroup.CALENDAR.hasExactly(word.lower()) && !titled;
  }

  /** Whether a month is somebody's given name: a surname comes after it. */
  private boolean givenName(int at) {
    Word word = words.get(at);
    boolean month = Set.of("jan", "april", "may", "jun", "june", "august").contains(word.lower());
    boolean dated = words.is(at - 1, "in") || words.is(at - 1, "last") || words.is(at - 1, "on");
    if (!month || dated || at + 1 >= words.size()) {
      return false;
    }
    Word next = words.get(at + 1);
    boolean thing = WordGroup.BODY.has(next.lower()) || WordGroup.DOCUMENT.has(next.lower());
    return capital(next) && plain(next) && !thing && next.sentence() == word.sentence();
  }

  /** Whether a word has a capital as names have. */
  static boolean capital(Word word) {
    return word.letters() && (word.capital() || word.lower().startsWith("al-"));
  }
}
