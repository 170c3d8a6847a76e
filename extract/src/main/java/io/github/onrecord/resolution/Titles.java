package io.github.onrecord.resolution;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells the titles of programmes and papers from other words in quotation marks. */
final class Titles {
  /** Words of programmes' names that are in no person's. */
  private static final Set<String> OF_PROGRAMMES =
      Set.of(
          "this", "the", "of", "good", "face", "meet", "state", "morning", "day", "week", "night",
          "tonight", "today", "sunday", "news", "show", "hour", "live", "report", "edition",
          "daily");

  private Titles() {}

  /** Whether an outlet's programme is named after it: "ABC's This Week". */
  static boolean programme(Phrase phrase) {
    List<Word> core = phrase.core();
    int of = 0;
    while (of < core.size() && !core.get(of).is("'s")) {
      of++;
    }
    List<Word> name = of < core.size() ? core.subList(of + 1, core.size()) : List.of();
    return name.size() > 1
        && core.subList(0, of).stream().anyMatch(w -> Outlets.medium(w.lower()))
        && name.stream().allMatch(w -> w.capital() || WordGroup.FUNCTION.hasExactly(w.lower()))
        && name.stream().anyMatch(w -> OF_PROGRAMMES.contains(w.lower()));
  }

  /** Whether a name goes on after a number, or ends with one: "Channel 4 News", "France 24". */
  static boolean numbered(Phrase phrase) {
    List<Word> core = phrase.core();
    boolean after = core.size() > 1 && core.get(0).capital();
    return (after || ofNoun(phrase))
        && core.stream().anyMatch(w -> Character.isDigit(w.text().charAt(0)))
        && core.stream().anyMatch(w -> WordGroup.MEDIA.has(w.lower()));
  }

  /** Whether nouns for an outlet stand before a title: "the private channel Haber 1". */
  static boolean ofNoun(Phrase phrase) {
    int at = opening(phrase);
    return at > phrase.from() && WordGroup.MEDIA.hasExactly(before(phrase, at));
  }

  private static String before(Phrase phrase, int at) {
    boolean quote = !phrase.words().get(at - 1).letters() && at - 1 > phrase.from();
    return phrase.words().get(quote ? at - 2 : at - 1).lower();
  }

  /** Where the first word with a capital stands. */
  private static int opening(Phrase phrase) {
    int at = phrase.from();
    while (at < phrase.to() && !phrase.words().get(at).capital()) {
      at++;
    }
    return at == phrase.to() ? phrase.from() : at;
  }

  /** Whether it is one word that begins small and has capitals within: "9to5Mac", "eNews". */
  static boolean mixed(Phrase phrase) {
    List<Word> core = phrase.core();
    String text = core.get(0).text();
    return core.size() == 1
        && !Character.isUpperCase(text.charAt(0))
        && text.matches("[\\p{L}\\d]+")
        && text.chars().anyMatch(Character::isUpperCase)
        && text.chars().anyMatch(Character::isLowerCase);
  }

  /** All words of a title that holds small words, without the nouns that tell what it is. */
  static Phrase whole(Phrase phrase) {
    int to = phrase.to();
    while (to > phrase.from() + 2 && kind(phrase, to - 1) && number(phrase.words().get(to - 2))) {
      to--;
    }
    return new Phrase(
        Phrase.Form.DESCRIPTION,
        ofNoun(phrase) ? opening(phrase) : phrase.from(),
        to,
        to,
        Optional.empty(),
        phrase.words());
  }

  /** Whether a noun tells what a name before it is: "Europe 1 radio". */
  private static boolean kind(Phrase phrase, int at) {
    Word word = phrase.words().get(at);
    return !word.capital() && WordGroup.MEDIA.hasExactly(word.lower());
  }

  /** Whether words in quotation marks or with a number read as a title. */
  static boolean is(Phrase phrase) {
    List<Word> all = ofNoun(phrase) || numbered(phrase) ? whole(phrase).core() : phrase.core();
    List<Word> core = all.stream().filter(w -> w.letters() || number(w)).toList();
    boolean date = core.size() == 2 && WordGroup.CALENDAR.hasExactly(phrase.headWord().lower());
    return !core.isEmpty()
        && (core.get(core.size() - 1).capital() || number(core.get(core.size() - 1)))
        && !date
        && core.stream()
            .allMatch(
                w ->
                    w.capital()
                        || number(w)
                        || WordGroup.JOINER.hasExactly(w.lower())
                        || WordGroup.FUNCTION.hasExactly(w.lower())
                        || WordGroup.MEDIA.has(w.lower()));
  }

  private static boolean number(Word word) {
    return Character.isDigit(word.text().charAt(0));
  }
}
