package io.github.onrecord.resolution;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the body that a role belongs to: "spokeswoman for X", "director of X", "X spokesman". */
final class Affiliations {
  private static final Set<String> LINKS = Set.of("for", "of", "at", "with", "from", "in");

  private Affiliations() {}

  /** The body named between two words; the article before its name is left out. */
  static Optional<String> in(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (LINKS.contains(words.get(i).lower())) {
        List<Name> names = NameFinder.within(words, i + 1, to);
        return names.stream().findFirst().map(Name::whole);
      }
    }
    return NameFinder.within(words, from, to).stream()
        .filter(name -> owns(words, name) || bodyLike(name))
        .findFirst()
        .map(Affiliations::withoutTitles);
  }

  private static boolean owns(Words words, Name name) {
    return words.is(name.to(), "'s");
  }

  private static boolean bodyLike(Name name) {
    return name.words().stream()
        .anyMatch(w -> WordGroup.BODY.has(w.lower()) || acronym(w) || place(w));
  }

  private static boolean place(Word word) {
    return WordGroup.PLACE.hasExactly(word.lower());
  }

  static boolean acronym(Word word) {
    String text = word.text();
    return text.length() > 1
        && text.length() < 8
        && text.chars().filter(Character::isUpperCase).count() > 1
        && text.chars()
            .allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c) || c == '.' || c == '&')
        && !WordGroup.TITLE.hasExactly(word.lower());
  }

  private static String withoutTitles(Name name) {
    List<Word> kept =
        name.words().stream().takeWhile(w -> !WordGroup.TITLE.hasExactly(w.lower())).toList();
    return kept.isEmpty() ? name.whole() : Name.text(kept);
  }
}
