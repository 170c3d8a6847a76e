package io.github.onrecord.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the fuller wording of a bare noun: "the government" where the article has "the Ruritanian
 * government", "a new poll" where it goes on to "the Gazette poll".
 */
final class NamedNouns {
  /** Nouns that a name before them tells apart. */
  private static final Set<String> NOUNS =
      Set.of(
          "government",
          "police",
          "campaign",
          "administration",
          "army",
          "military",
          "parliament",
          "media",
          "team",
          "poll",
          "survey",
          "study");

  /** Nouns that need an owner to be told apart. */
  private static final Set<String> OWNED = Set.of("office", "ministry", "department");

  /** Nouns for documents that a first sentence may keep the name of. */
  private static final Set<String> HELD_BACK = Set.of("poll", "survey", "study");

  /** Tell no poll or study from another. */
  private static final Set<String> LIGHT =
      Set.of("new", "latest", "recent", "nationwide", "national", "same", "statewide");

  private final Words words;
  private final PhraseParser parser;

  NamedNouns(Words words, PhraseParser parser) {
    this.words = words;
    this.parser = parser;
  }

  /**
   * The named wording of what a bare phrase means; none where there are none or several.
   *
   * @param owners the surnames of whom "his" may mean in "his campaign"
   */
  Optional<Phrase> of(Phrase phrase, Set<String> owners) {
    if (!bare(phrase) || !(phrase.definite() || HELD_BACK.contains(phrase.head()))) {
      return Optional.empty();
    }
    Map<String, Phrase> named = new LinkedHashMap<>();
    for (Phrase p : all(phrase)) {
      if (phrase.possessive() && p.telling().stream().noneMatch(owners::contains)) {
        continue;
      }
      boolean known = named.values().stream().anyMatch(n -> same(n.telling(), p.telling()));
      named.putIfAbsent(Name.key(known ? List.of() : p.telling()), p);
    }
    named.remove("");
    return named.size() == 1 ? named.values().stream().findFirst() : Optional.empty();
  }

  /** Whether nothing in the phrase names what it means. */
  private static boolean bare(Phrase phrase) {
    String head = phrase.head();
    return (NOUNS.contains(head) || (phrase.possessive() && OWNED.contains(head)))
        && phrase.core().stream().noneMatch(w -> w.capital() && !w.equals(phrase.first()))
        && phrase.tellsOnly(LIGHT);
  }

  /** Whether two wordings tell the same of whose it is: "Ruritania's" and "the Ruritanian". */
  private static boolean same(List<String> one, List<String> other) {
    return one.size() == 2
        && other.size() == 2
        && one.get(1).equals(other.get(1))
        && (ofSame(one.get(0), other.get(0)) || ofSame(other.get(0), one.get(0)));
  }

  private static boolean ofSame(String country, String adjective) {
    String stem = country.length() > 4 ? country.substring(0, country.length() - 1) : country;
    return stem.length() > 3 && adjective.startsWith(stem) && Nouns.ofCountry(adjective);
  }

  /** Where the names of two begin that share a poll: "the Gazette/Radio Tarn poll". */
  private int joint(Name name) {
    return words.is(name.from() - 1, "/")
        ? NameFinder.within(words, words.firstOf(name.words().get(0).sentence()), name.from() - 1)
            .stream()
            .filter(n -> n.to() == name.from() - 1)
            .mapToInt(Name::from)
            .findFirst()
            .orElse(name.from())
        : name.from();
  }

  /** The phrases that end in the noun and have a name before it, the nearest first. */
  private List<Phrase> all(Phrase phrase) {
    String noun = phrase.headWord().lower();
    List<Phrase> all = new ArrayList<>();
    for (int i = 1; i < words.size(); i++) {
      if (words.is(i, noun) && !words.get(i).quoted()) {
        int at = i;
        int end = words.is(i - 1, "'s") ? i - 1 : i;
        NameFinder.within(words, words.firstOf(words.get(i).sentence()), end).stream()
            .filter(n -> n.to() == end && !n.bareWords().isEmpty())
            .map(n -> parser.parse(joint(n), at + 1))
            // "Recent polls" at the head of a sentence explains nothing, least of all itself
            .filter(p -> p.form() == Phrase.Form.DESCRIPTION && !bare(p))
            .forEach(all::add);
      }
    }
    all.sort(Comparator.comparingInt(p -> Math.abs(p.from() - phrase.from())));
    return all;
  }
}
