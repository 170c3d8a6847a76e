package io.github.onrecord.resolution;

import io.github.onrecord.text.Fragment;
import io.github.onrecord.text.Passage;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes the words of a source apart. */
final class PhraseParser {
  static final Set<String> PRONOUNS =
      Set.of(
          "he",
          "she",
          "they",
          "it",
          "him",
          "her",
          "his",
          "hers",
          "their",
          "theirs",
          "them",
          "its",
          "i",
          "we",
          "me",
          "us",
          "my",
          "our",
          "you",
          "who",
          "which",
          "that",
          "himself",
          "herself",
          "themselves",
          "itself");
  private static final Set<String> STANDING =
      Set.of(
          "some",
          "others",
          "many",
          "everyone",
          "anyone",
          "nobody",
          "someone",
          "most",
          "few",
          "one",
          "both",
          "neither",
          "all",
          "none",
          "no",
          "this",
          "these",
          "those",
          "any",
          "another");

  private static final Set<String> AUXILIARY =
      Set.of("has", "have", "had", "is", "are", "was", "were");

  /** How nouns for many end. */
  private static final Pattern MANY = Pattern.compile("\\p{L}{2,}[^\\P{L}siu]s");

  /** Words of a name at most. */
  private static final int LONGEST = 5;

  private final Words words;

  PhraseParser(Words words) {
    this.words = words;
  }

  /** What a source is made of; none where it holds no word. */
  Optional<Phrase> parse(Passage source) {
    return source.fragments().stream().map(this::parse).flatMap(Optional::stream).findFirst();
  }

  private Optional<Phrase> parse(Fragment fragment) {
    int from = words.at(fragment.start());
    int to = words.after(fragment.span());
    while (from < to && !words.get(from).letters()) {
      from++;
    }
    while (to > from && (!words.get(to - 1).letters() || auxiliary(from, to - 1))) {
      to--;
    }
    boolean told = from < to && (stands(from) || !onlyPronouns(from, to));
    return told ? Optional.of(named(parse(from, to))) : Optional.empty();
  }

  /**
   * The phrase with the name that stands in commas after it: "a shepherd there, Ann Okoro, said".
   */
  private Phrase named(Phrase phrase) {
    boolean one = phrase.form() == Phrase.Form.DESCRIPTION && !phrase.plural();
    boolean person = Nouns.human(phrase) || words.is(phrase.coreTo(), "who");
    if (!one || !person || !words.is(phrase.to(), ",")) {
      return phrase;
    }
    int from = phrase.to() + 1;
    return NameFinder.within(words, from, Math.min(words.size(), from + LONGEST)).stream()
        .filter(n -> n.from() == from && n.bareWords().size() > 1 && words.is(n.to(), ","))
        .findFirst()
        .map(n -> parse(phrase.from(), n.to()))
        .orElse(phrase);
  }

  /** Whether a word is of the verb that the source stands before: "Okoro has". */
  private boolean auxiliary(int from, int at) {
    return at > from && AUXILIARY.contains(words.get(at).lower());
  }

  /** Whether a small word stands for somebody by itself. */
  private boolean stands(int at) {
    return pronoun(at) || STANDING.contains(words.get(at).lower());
  }

  private boolean pronoun(int at) {
    return PRONOUNS.contains(words.get(at).base()) && !words.get(at).acronym();
  }

  /** What the words between two indices are made of; there is at least one. */
  Phrase parse(int from, int to) {
    return words.is(from, "whose") && to > from + 2 ? owned(from, to) : plain(from, to);
  }

  /** "whose author, Ann Okoro": somebody named, or else whom the relative pronoun means. */
  private Phrase owned(int from, int to) {
    Phrase phrase = plain(from + 1, to);
    return phrase.form() == Phrase.Form.NAME ? phrase : plain(from, to);
  }

  private Phrase plain(int from, int to) {
    if (relative(from) || (pronoun(from) && onlyPronouns(from, to))) {
      return new Phrase(Phrase.Form.PRONOUN, from, to, to, Optional.empty(), words);
    }
    List<Name> names = NameFinder.within(words, from, to).stream().filter(n -> !noun(n)).toList();
    int coreTo = new PhraseCore(words, names).end(from, to);
    Optional<Name> name = new PhraseNames(words, names).of(from, coreTo, to);
    Phrase.Form form = name.isPresent() ? Phrase.Form.NAME : Phrase.Form.DESCRIPTION;
    return new Phrase(form, from, to, coreTo, name, words);
  }

  /**
   * Whether a name is but a noun that has a capital at the head of its sentence: "Viewers said".
   */
  private boolean noun(Name name) {
    Word word = name.words().get(0);
    boolean opens = name.words().size() == 1 && name.from() == words.firstOf(word.sentence());
    return opens
        && (MANY.matcher(word.lower()).matches()
            || WordGroup.DOCUMENT.hasExactly(word.lower())
            || bodyOfPlace(name))
        && Gender.ofGivenName(word.lower()) == Gender.UNKNOWN
        && !WordGroup.PLACE.hasExactly(word.lower())
        && words.all().stream()
            .noneMatch(
                w ->
                    w.lower().startsWith(word.lower() + ".")
                        || (w.capital()
                            && w.lower().equals(word.lower())
                            && w.start() != words.get(words.firstOf(w.sentence())).start()));
  }

  /** Whether it is a noun for a body of some place: "Police in Karsa". */
  private boolean bodyOfPlace(Name name) {
    boolean in = words.is(name.to(), "in") && name.to() + 1 < words.size();
    return in
        && words.get(name.to() + 1).capital()
        && WordGroup.BODY.hasExactly(name.words().get(0).lower());
  }

  private boolean relative(int at) {
    return Set.of("who", "which", "whose").contains(words.get(at).lower())
        && !words.get(at).acronym();
  }

  private boolean onlyPronouns(int from, int to) {
    for (int i = from; i < to; i++) {
      Word word = words.get(i);
      boolean small = WordGroup.FUNCTION.hasExactly(word.base()) && !word.acronym();
      if (word.letters() && !small) {
        return false;
      }
    }
    return true;
  }
}
