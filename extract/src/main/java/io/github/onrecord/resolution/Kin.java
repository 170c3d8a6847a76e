package io.github.onrecord.resolution;

import java.util.Set;

/** Tells gender by kin: "her husband, the builder Tom Varga", "Ilona Varga and her husband". */
final class Kin {
  private static final Set<String> NOUNS =
      Set.of(
          "husband",
          "wife",
          "son",
          "daughter",
          "brother",
          "sister",
          "father",
          "mother",
          "uncle",
          "aunt",
          "nephew",
          "niece",
          "widow",
          "widower",
          "boyfriend",
          "girlfriend",
          "grandson",
          "granddaughter",
          "grandfather",
          "grandmother");

  /** Words of a description between the noun and the name at most. */
  private static final int REACH = 3;

  private Kin() {}

  /** Whether a word is a noun for somebody's kin. */
  static boolean noun(String word) {
    return NOUNS.contains(word);
  }

  /** What the words beside a name tell of the person's gender. */
  static Gender of(Words words, Name name) {
    return before(words, name).or(after(words, name));
  }

  private static Gender before(Words words, Name name) {
    int sentence = name.words().get(0).sentence();
    for (int at = name.from() - 1; at >= 0 && at >= name.from() - 1 - REACH; at--) {
      Word word = words.get(at);
      boolean small = WordGroup.FUNCTION.hasExactly(word.lower()) && !article(word);
      if (word.sentence() != sentence || word.capital() || small) {
        return Gender.UNKNOWN;
      }
      if (NOUNS.contains(word.lower())) {
        return Gender.ofWord(word.lower());
      }
    }
    return Gender.UNKNOWN;
  }

  private static boolean article(Word word) {
    return word.is("the") || word.is("a") || word.is("an");
  }

  /** "Ilona Varga and her husband": whose husband it is. */
  private static Gender after(Words words, Name name) {
    int at = name.to();
    boolean owner = words.is(at, "and") && (words.is(at + 1, "his") || words.is(at + 1, "her"));
    boolean kin = owner && at + 2 < words.size() && NOUNS.contains(words.get(at + 2).lower());
    return kin ? Gender.ofWord(words.get(at + 1).lower()) : Gender.UNKNOWN;
  }
}
