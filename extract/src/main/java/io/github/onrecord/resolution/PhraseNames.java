package io.github.onrecord.resolution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds the name of whom a phrase means: at its end, in apposition, or after an office. */
final class PhraseNames {
  /** Documents that are often named first in a headline, without an article. */
  private static final Set<String> DOCUMENTS =
      Set.of(
          "poll",
          "polls",
          "survey",
          "surveys",
          "report",
          "reports",
          "study",
          "studies",
          "documents",
          "emails",
          "files",
          "records",
          "papers");

  private static final Set<String> OPENERS =
      Set.of("the", "a", "an", "one", "another", "some", "any", "every", "no", "many");

  private static final Set<String> USERS =
      Set.of("user", "redditor", "youtuber", "blogger", "commenter", "tweeter");

  private static final Set<String> REFLEXIVE = Set.of("himself", "herself", "itself", "themselves");

  private final Words words;
  private final List<Name> names;

  /**
   * @param names those within the phrase
   */
  PhraseNames(Words words, List<Name> names) {
    this.words = words;
    this.names = names;
  }

  /**
   * The name of the phrase between two indices, whose core ends at a third; none if it has none.
   */
  Optional<Name> of(int from, int coreTo, int to) {
    return holder(from, coreTo, to)
        .or(() -> ending(coreTo))
        .or(() -> handle(from, coreTo))
        .or(() -> apposed(coreTo, to))
        .or(() -> afterOffice(coreTo))
        .or(() -> new Apposition(words, names).of(from, coreTo, to))
        .filter(n -> !noun(from, n));
  }

  /** Who holds an office in capitals: "the Majority Whip, Ann Okoro". */
  private Optional<Name> holder(int from, int coreTo, int to) {
    boolean office =
        words.is(from, "the")
            && words.all().subList(from + 1, coreTo).stream()
                .anyMatch(w -> w.capital() && WordGroup.PERSON.has(w.lower()));
    return apposed(coreTo, to).filter(n -> office && person(n));
  }

  private static boolean person(Name name) {
    return name.bareWords().size() > 1
        && (name.bare() > name.from()
            || Gender.ofGivenName(name.tokens().get(0)) != Gender.UNKNOWN);
  }

  /** Whether an article and a noun in capitals make it a description: "the Kano Republican". */
  private boolean noun(int from, Name name) {
    List<String> tokens = name.tokens();
    boolean article = OPENERS.contains(words.get(from).lower());
    return article
        && name.bare() <= from + 1
        && WordGroup.PERSON.has(tokens.get(tokens.size() - 1))
        && tokens.stream().noneMatch(WordGroup.MEDIA::hasExactly)
        && Gender.ofGivenName(tokens.get(0)) == Gender.UNKNOWN;
  }

  /** The name that the core ends with, if it is more than a title or a noun with a capital. */
  private Optional<Name> ending(int coreTo) {
    Word last = words.get(coreTo - 1);
    boolean after = last.is("'s") || last.is("’") || REFLEXIVE.contains(last.lower());
    int end = after ? coreTo - 1 : coreTo;
    return names.stream().filter(n -> n.to() == end && names(n)).findFirst();
  }

  /** What somebody is called on a site: "Redditor lazyfox", "the user “lazyfox”". */
  private Optional<Name> handle(int from, int coreTo) {
    int end = coreTo;
    while (end > from && !words.get(end - 1).letters()) {
      end--;
    }
    int at = end - 2;
    while (at > from && !words.get(at).letters()) {
      at--;
    }
    boolean user = at >= from && USERS.contains(words.get(at).lower());
    return user
        ? Optional.of(new Name(end - 1, end - 1, words.all().subList(end - 1, end)))
        : Optional.empty();
  }

  /** The name that stands alone after the core and a comma. */
  private Optional<Name> apposed(int coreTo, int to) {
    if (!words.is(coreTo, ",")) {
      return Optional.empty();
    }
    return names.stream()
        .filter(
            n ->
                n.from() == coreTo + 1
                    || words.is(n.from() - 1, "the")
                    || words.is(n.from() - 1, "al"))
        .filter(n -> n.from() > coreTo && n.from() <= coreTo + 2 && names(n))
        .filter(n -> n.to() == to || (!words.get(n.to()).letters() && !words.isGenitive(n.to())))
        .findFirst();
  }

  /** The name after an office with "of" or "for" in it: "former secretary of state Ann Okoro". */
  private Optional<Name> afterOffice(int coreTo) {
    boolean office =
        (words.is(coreTo, "of") || words.is(coreTo, "for"))
            && (WordGroup.PERSON.has(words.get(coreTo - 1).lower())
                || WordGroup.TITLE.hasExactly(words.get(coreTo - 1).lower()));
    boolean kin = Kin.noun(words.get(coreTo - 1).lower());
    return names.stream()
        .filter(n -> office && !kin && n.from() > coreTo + 1 && n.from() <= coreTo + 5 && names(n))
        .filter(n -> n.tokens().size() > 1 && !words.get(n.from() - 1).capital())
        .filter(n -> Gender.ofGivenName(n.tokens().get(0)) != Gender.UNKNOWN)
        .filter(n -> !WordGroup.PERSON.has(words.get(n.from() - 1).lower()))
        .filter(n -> !WordGroup.FUNCTION.hasExactly(words.get(n.from() - 1).lower()))
        .findFirst();
  }

  private boolean names(Name name) {
    if (name.bareWords().isEmpty()) {
      return false;
    }
    List<Word> bare = name.bareWords();
    Word last = bare.get(bare.size() - 1);
    boolean noun = WordGroup.PERSON.has(last.lower()) && !WordGroup.PERSON.hasExactly(last.lower());
    boolean common = WordGroup.PERSON.has(last.lower()) || DOCUMENTS.contains(last.lower());
    boolean single = bare.size() == 1 && common && !surname(last);
    return !noun && !single;
  }

  /** Whether the article has somebody of that surname: "Farmer" where it has "Ama Farmer". */
  private boolean surname(Word word) {
    List<Word> all = words.all();
    return word.capital()
        && IntStream.range(1, all.size())
            .filter(i -> all.get(i).text().equals(word.text()))
            .mapToObj(i -> all.get(i - 1))
            .anyMatch(w -> w.capital() && Gender.ofGivenName(w.lower()) != Gender.UNKNOWN);
  }
}
