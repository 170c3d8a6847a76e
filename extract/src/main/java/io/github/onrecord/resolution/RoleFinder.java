package io.github.onrecord.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what an article says of somebody beside the name: titles, apposition before and after. */
final class RoleFinder {
  /** Lead to the body that somebody belongs to. */
  private static final Set<String> AFFILIATED = Set.of("with", "from", "of");

  private static final int BEFORE = 6;
  private static final int AFTER = 16;
  private static final Set<String> DETERMINERS =
      Set.of("a", "an", "the", "his", "her", "its", "their", "one", "another");
  private static final Set<String> PLACING = Set.of("to", "of", "for", "at", "in");

  /** Lead from what somebody is to whose or of what. */
  private static final Set<String> OWNING =
      Set.of("of", "for", "to", "at", "in", "by", "under", "from", "with", "on", "against");

  private static final Set<String> NO_ROLE =
      Set.of("who", "which", "whose", "whom", "that", "and", "but", "or", "when", "where", "as");

  /** Titles that are abbreviated before a name and spelt out without one. */
  private static final Map<String, String> FULL =
      Map.of(
          "sen",
          "senator",
          "gov",
          "governor",
          "rep",
          "representative",
          "gen",
          "general",
          "prof",
          "professor",
          "dr",
          "doctor",
          "sgt",
          "sergeant",
          "capt",
          "captain",
          "col",
          "colonel",
          "rev",
          "reverend");

  private final Words words;

  RoleFinder(Words words) {
    this.words = words;
  }

  /** The roles that stand beside a name. */
  List<Role> of(Name name) {
    List<Role> roles = new ArrayList<>();
    titles(name).ifPresent(roles::add);
    reversed(name).ifPresent(roles::add);
    after(name).ifPresent(roles::add);
    return roles;
  }

  /** Words right before the name: "former Kano governor", with titles that begin the run. */
  private Optional<Role> titles(Name name) {
    int from = name.from();
    boolean noun = from > 0 && person(words.get(from - 1)) && sameSentence(from - 1, from);
    if (noun || name.bare() > name.from()) {
      from = noun ? backTo(from - 1) : formerBefore(from);
    }
    return from < name.bare() ? role(from, name.bare()) : Optional.empty();
  }

  private int formerBefore(int from) {
    boolean former =
        words.is(from - 1, "former") || words.is(from - 1, "then") || words.is(from - 1, "ex");
    return former ? from - 1 : from;
  }

  private int backTo(int last) {
    int from = last;
    boolean capital = words.get(last).capital();
    while (from > 0 && last - from < BEFORE && sameSentence(from - 1, last)) {
      Word word = words.get(from - 1);
      boolean verb =
          capital && !word.capital() && !word.is("former") && !words.isGenitive(from - 1);
      capital |= word.capital();
      boolean belongs =
          (word.letters() && !verb && !WordGroup.FUNCTION.hasExactly(word.lower()))
              || words.isGenitive(from - 1)
              || (word.is("of") && from > 1 && office(words.get(from - 2)));
      if (!belongs || WordGroup.CALENDAR.hasExactly(word.lower())) {
        return from;
      }
      from--;
    }
    return words.isGenitive(from) ? from + 1 : from;
  }

  /**
   * A description and a comma before the name: "the prime minister, Ama Boateng", "Ruritania's
   * envoy to the talks, Ama Boateng".
   */
  private Optional<Role> reversed(Name name) {
    int comma = name.from() - 1;
    if (!words.is(comma, ",") || comma < 1) {
      return Optional.empty();
    }
    if (!person(words.get(comma - 1))) {
      return withPlace(comma).filter(r -> !ofAnother(name, comma));
    }
    int from = backTo(comma - 1);
    return opens(from) ? role(from, comma) : Optional.empty();
  }

  private boolean opens(int from) {
    return from == 0
        || DETERMINERS.contains(words.get(from - 1).lower())
        || words.is(from - 1, "'s")
        || (!sameSentence(from - 1, from) && DETERMINERS.contains(words.get(from).lower()))
        || owner(from);
  }

  /** Whether another's name stands there in the genitive: "Ruritania's envoy". */
  private boolean owner(int from) {
    return words.get(from).capital() && (words.isGenitive(from + 1) || words.isGenitive(from + 2));
  }

  /** Whether a name is that of a thing before it: "a spokesman for the label, Gold Acre". */
  private boolean ofAnother(Name name, int comma) {
    boolean the = words.is(comma - 2, "the") && words.is(comma - 3, "for");
    return the && Gender.ofGivenName(name.words().get(0).lower()) == Gender.UNKNOWN;
  }

  /** A description that tells of what or where before a comma: "the envoy to the talks, ...". */
  private Optional<Role> withPlace(int comma) {
    for (int at = comma - 1; at > 0 && at >= comma - BEFORE; at--) {
      Word word = words.get(at);
      boolean links = PLACING.contains(word.lower()) && person(words.get(at - 1));
      if (links) {
        int from = backTo(at - 1);
        return opens(from) ? role(from, comma) : Optional.empty();
      }
      if (!word.letters() || !sameSentence(at, comma)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** A description after the name and a comma, or "of" and a body. */
  private Optional<Role> after(Name name) {
    int at = name.to();
    if (words.is(at, "with") || words.is(at, "of") || words.is(at, "from")) {
      return NameFinder.within(words, at + 1, Math.min(at + 10, words.size())).stream()
          .filter(n -> n.from() == at + 1 || (n.from() == at + 2 && words.is(at + 1, "the")))
          .filter(n -> n.words().stream().anyMatch(w -> WordGroup.BODY.has(w.lower())))
          .findFirst()
          .flatMap(n -> role(at, n.to()));
    }
    if (!words.is(at, ",")) {
      return Optional.empty();
    }
    int from = skipAge(at + 1);
    if (from >= words.size() || opensNoRole(from)) {
      return Optional.empty();
    }
    int to = phraseEnd(from, AFTER);
    boolean closed = to < words.size() && (!words.get(to).letters() || words.is(to, "who"));
    boolean person =
        hasPerson(from, Math.min(to, from + 9)) || words.is(from, "a") || words.is(from, "an");
    return closed && person && noVerb(from, to) ? role(from, to) : Optional.empty();
  }

  private boolean opensNoRole(int at) {
    Word word = words.get(at);
    return NO_ROLE.contains(word.lower()) || word.lower().endsWith("ing") || verb(at);
  }

  /** Whether a sentence goes on with its verb after a comma: "Ama Boateng, denies having met". */
  private boolean verb(int at) {
    Word word = words.get(at);
    if (word.capital() || !word.lower().endsWith("s") || at + 1 >= words.size()) {
      return false;
    }
    Word next = words.get(at + 1);
    boolean object = DETERMINERS.contains(next.lower()) || next.lower().endsWith("ing");
    return object || next.is("to") || next.is("that");
  }

  private int skipAge(int at) {
    boolean age =
        at + 1 < words.size() && words.get(at).text().matches("\\d{1,3}") && words.is(at + 1, ",");
    return age ? at + 2 : at;
  }

  private int phraseEnd(int from, int limit) {
    int to = from;
    while (to < words.size() && to < from + limit && sameSentence(from, to)) {
      Word word = words.get(to);
      boolean mark = !word.letters() && !word.is("'s") && !word.is("'") && !word.is("’");
      if (mark || (to > from && NO_ROLE.contains(word.lower()) && !word.is("and"))) {
        return to;
      }
      to++;
    }
    return to;
  }

  private boolean hasPerson(int from, int to) {
    for (int i = from; i < to; i++) {
      if (person(words.get(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean noVerb(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Set.of("said", "says", "told", "added", "was", "is", "were", "has", "had", "will")
          .contains(words.get(i).lower())) {
        return false;
      }
    }
    return true;
  }

  private static boolean person(Word word) {
    return WordGroup.PERSON.has(word.lower()) || WordGroup.TITLE.hasExactly(word.lower());
  }

  /** Whether whoever is named after the word and "of" may be it, as no one is their own kin. */
  private static boolean office(Word word) {
    return person(word) && !Kin.noun(word.lower());
  }

  private boolean sameSentence(int a, int b) {
    return words.get(a).sentence() == words.get(b).sentence();
  }

  /** The role that some words tell; none where they tell nothing but a form of address. */
  Optional<Role> role(int from, int to) {
    int start = from < to && DETERMINERS.contains(words.get(from).lower()) ? from + 1 : from;
    List<Word> span = start < to ? words.all().subList(start, to) : List.of();
    boolean told = span.stream().anyMatch(w -> !address(w));
    if (!told) {
      return Optional.empty();
    }
    List<String> heads =
        core(span).stream().filter(RoleFinder::person).map(RoleFinder::head).toList();
    if (heads.isEmpty() && !AFFILIATED.contains(span.get(0).lower())) {
      heads = List.of(head(lastNoun(span)));
    }
    List<String> capitals =
        span.stream().filter(Word::capital).map(Word::lower).filter(c -> c.length() > 1).toList();
    return Optional.of(
        new Role(Name.text(span), heads, capitals, Affiliations.in(words, start, to)));
  }

  /**
   * The words that tell what somebody is, and not whose: "aide" of "the mayor's aide for roads".
   */
  private List<Word> core(List<Word> span) {
    int from = 0;
    for (int i = 1; i < span.size(); i++) {
      if (OWNING.contains(span.get(i).lower())) {
        return span.subList(from, i);
      }
      boolean genitive = words.isGenitive(words.at(span.get(i).start()));
      from = genitive && i + 1 < span.size() ? i + 1 : from;
    }
    return span.subList(from, span.size());
  }

  /** The word before the first preposition. */
  private static Word lastNoun(List<Word> span) {
    Word last = span.get(0);
    for (Word word : span) {
      if (WordGroup.FUNCTION.hasExactly(word.lower())) {
        return last;
      }
      last = word.letters() ? word : last;
    }
    return last;
  }

  private static String head(Word word) {
    String head = WordGroup.singular(word.lower()).replace(".", "");
    return FULL.getOrDefault(head, head);
  }

  private static boolean address(Word word) {
    return !word.letters() || word.address();
  }
}
