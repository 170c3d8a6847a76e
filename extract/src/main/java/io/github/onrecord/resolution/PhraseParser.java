package io.github.onrecord.resolution;

import io.github.onrecord.text.Fragment;
import io.github.onrecord.text.Passage;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
  private static final Set<String> ENDS =
      Set.of(
          "of",
          "for",
          "in",
          "at",
          "with",
          "from",
          "by",
          "on",
          "to",
          "about",
          "against",
          "near",
          "who",
          "whom",
          "whose",
          "which",
          "that",
          "linked",
          "close",
          "familiar",
          "speaking",
          "released",
          "conducted",
          "published",
          "based",
          "citing",
          "quoted",
          "among",
          "inside",
          "outside",
          "behind",
          "including",
          "told",
          "working",
          "living",
          "when",
          "as");

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
    while (to > from && !words.get(to - 1).letters()) {
      to--;
    }
    boolean told = from < to && (stands(from) || !onlyPronouns(from, to));
    return told ? Optional.of(parse(from, to)) : Optional.empty();
  }

  /** Whether a small word stands for somebody by itself. */
  private boolean stands(int at) {
    return PRONOUNS.contains(words.get(at).lower()) || STANDING.contains(words.get(at).lower());
  }

  /** What the words between two indices are made of; there is at least one. */
  Phrase parse(int from, int to) {
    boolean relative = words.is(from, "who") || words.is(from, "which") || words.is(from, "whose");
    if (relative || (PRONOUNS.contains(words.get(from).lower()) && onlyPronouns(from, to))) {
      return new Phrase(Phrase.Form.PRONOUN, from, to, to, Optional.empty(), words);
    }
    List<Name> names = NameFinder.within(words, from, to);
    int coreTo = coreEnd(from, to, names);
    Optional<Name> name =
        ending(names, coreTo)
            .or(() -> apposed(names, coreTo, to))
            .or(() -> afterOffice(names, coreTo))
            .filter(n -> !noun(from, n));
    Phrase.Form form = name.isPresent() ? Phrase.Form.NAME : Phrase.Form.DESCRIPTION;
    return new Phrase(form, from, to, coreTo, name, words);
  }

  /** Whether an article and a noun in capitals make it a description: "the Kano Republican". */
  private boolean noun(int from, Name name) {
    List<String> tokens = name.tokens();
    boolean article = words.is(from, "the") || words.is(from, "a") || words.is(from, "an");
    return article
        && name.bare() <= from + 1
        && WordGroup.PERSON.has(tokens.get(tokens.size() - 1))
        && Gender.ofGivenName(tokens.get(0)) == Gender.UNKNOWN;
  }

  private boolean onlyPronouns(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.get(i).letters() && !WordGroup.FUNCTION.hasExactly(words.get(i).lower())) {
        return false;
      }
    }
    return true;
  }

  private int coreEnd(int from, int to, List<Name> names) {
    for (int i = from + 1; i < to; i++) {
      Word word = words.get(i);
      boolean ends =
          (ENDS.contains(word.lower()) && !word.capital()) || (!word.letters() && !joins(word));
      if (ends && !inside(names, i) && !ofCount(from, i)) {
        return beforeNouns(from, i, names);
      }
    }
    return beforeNouns(from, to, names);
  }

  /**
   * The end of an outlet's name before the nouns that tell what it is: "the Anatol news agency".
   */
  private int beforeNouns(int from, int to, List<Name> names) {
    int end = to;
    while (end > from && !words.get(end - 1).capital() && outlet(words.get(end - 1))) {
      end--;
    }
    int name = end;
    return names.stream().anyMatch(n -> n.to() == name) ? end : to;
  }

  private static boolean outlet(Word word) {
    return WordGroup.MEDIA.hasExactly(word.lower()) && !word.lower().startsWith("report");
  }

  /** Whether "of" follows a number or a share: what counts comes after it. */
  private boolean ofCount(int from, int at) {
    Word before = words.get(at - 1);
    return words.is(at, "of")
        && at - from <= 4
        && Set.of(
                "percent",
                "cent",
                "majority",
                "number",
                "lot",
                "dozens",
                "hundreds",
                "thousands",
                "some",
                "many",
                "most",
                "all",
                "several",
                "scores",
                "members")
            .contains(before.lower());
  }

  private static boolean joins(Word word) {
    return word.is("'s")
        || word.is("'")
        || word.is("’")
        || word.is("/")
        || word.is("&")
        || word.is("“")
        || word.is("”")
        || word.is("\"")
        || word.is("‘")
        || word.is("%")
        || word.is("-")
        || word.is(".");
  }

  private static boolean inside(List<Name> names, int at) {
    return names.stream().anyMatch(n -> n.from() < at && at < n.to());
  }

  /** The name that the core ends with, if it is more than a title or a noun with a capital. */
  private Optional<Name> ending(List<Name> names, int coreTo) {
    Word last = words.get(coreTo - 1);
    int end = last.is("'s") || last.is("’") || last.lower().endsWith("self") ? coreTo - 1 : coreTo;
    return names.stream().filter(n -> n.to() == end && names(n)).findFirst();
  }

  /** The name that stands alone after the core and a comma. */
  private Optional<Name> apposed(List<Name> names, int coreTo, int to) {
    if (!words.is(coreTo, ",")) {
      return Optional.empty();
    }
    return names.stream()
        .filter(
            n ->
                n.from() == coreTo + 1
                    || words.is(n.from() - 1, "the")
                    || words.is(n.from() - 1, "al"))
        .filter(n -> n.from() <= coreTo + 2 && names(n))
        .filter(n -> n.to() == to || !words.get(n.to()).letters())
        .findFirst();
  }

  /** The name after an office with "of" or "for" in it: "former secretary of state Ann Okoro". */
  private Optional<Name> afterOffice(List<Name> names, int coreTo) {
    boolean office =
        (words.is(coreTo, "of") || words.is(coreTo, "for"))
            && (WordGroup.PERSON.has(words.get(coreTo - 1).lower())
                || WordGroup.TITLE.hasExactly(words.get(coreTo - 1).lower()));
    return names.stream()
        .filter(n -> office && n.from() > coreTo + 1 && n.from() <= coreTo + 5 && names(n))
        .filter(n -> n.tokens().size() > 1 && !words.get(n.from() - 1).capital())
        .filter(n -> Gender.ofGivenName(n.tokens().get(0)) != Gender.UNKNOWN)
        .filter(n -> !WordGroup.PERSON.has(words.get(n.from() - 1).lower()))
        .filter(n -> !WordGroup.FUNCTION.hasExactly(words.get(n.from() - 1).lower()))
        .findFirst();
  }

  private static boolean names(Name name) {
    if (name.bareWords().isEmpty()) {
      return false;
    }
    List<Word> bare = name.bareWords();
    Word last = bare.get(bare.size() - 1);
    boolean noun = WordGroup.PERSON.has(last.lower()) && !WordGroup.PERSON.hasExactly(last.lower());
    boolean single = bare.size() == 1 && WordGroup.PERSON.has(last.lower());
    return !noun && !single;
  }
}
