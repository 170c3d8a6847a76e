package io.github.onrecord.resolution;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds the name that a description is given: after a comma, "the donor, roofing contractor Ann
 * Okoro", or in its own clause, "a man who gave his name as Kofi".
 */
final class Apposition {
  /** Words between the comma and the name at most. */
  private static final int BETWEEN = 6;

  private static final Set<String> MANY = Set.of("two", "three", "both", "several", "some");

  /** What may follow a name and still tells of the same: "Acme of Dublin, which ...". */
  private static final Set<String> AFTER = Set.of("of", "in", "from", "at", "who", "which");

  /** With these one is told of whatever comes after: "a passenger two rows behind". */
  private static final Set<String> ONE = Set.of("one", "a", "an");

  /** Bodies that go by what they are for and have no name of their own. */
  private static final Set<String> NAMELESS =
      Set.of("committee", "subcommittee", "panel", "council", "board", "inquiry", "state", "two");

  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  private static final Set<String> THE = Set.of("the", "his", "her", "its", "their");

  /** What leads to what somebody is called. */
  private static final Set<String> CALLED = Set.of("named", "called", "nicknamed");

  private static final Set<String> NAMING =
      Set.of(
          "name",
          "himself",
          "herself",
          "itself",
          "themselves",
          "known",
          "only",
          "identified",
          "simply",
          "online",
          "publicly");

  private final Words words;
  private final List<Name> names;

  /**
   * @param names those within the phrase
   */
  Apposition(Words words, List<Name> names) {
    this.words = words;
    this.names = names;
  }

  /** The name of the phrase between two indices, whose core ends at a third. */
  Optional<Name> of(int from, int coreTo, int to) {
    if (document(coreTo)) {
      return Optional.empty();
    }
    return called(coreTo, to).or(() -> one(from, coreTo) ? apposed(coreTo, to) : Optional.empty());
  }

  /** Whether the head is something written, and no outlet. */
  private boolean document(int coreTo) {
    String head = head(coreTo).lower();
    return WordGroup.DOCUMENT.has(head) && !WordGroup.MEDIA.has(head);
  }

  private Word head(int coreTo) {
    int at = coreTo - 1;
    while (at > 0 && !words.get(at).letters()) {
      at--;
    }
    return words.get(at);
  }

  /** Whether one is described and no several. */
  private boolean one(int from, int coreTo) {
    String head = head(coreTo).lower();
    boolean several = !WordGroup.singular(head).equals(head) && !WordGroup.BODY.hasExactly(head);
    boolean single = ONE.contains(words.get(from).lower());
    return single || !(several || MANY.contains(words.get(from).lower()));
  }

  /** "a group called Acme", "who goes by Kofi", "who gave her name only as Ama". */
  private Optional<Name> called(int coreTo, int to) {
    return names.stream()
        .filter(n -> n.from() > coreTo && n.to() <= to && !n.bareWords().isEmpty())
        .filter(n -> leads(n.from() - 1, coreTo))
        .findFirst();
  }

  private boolean leads(int at, int coreTo) {
    boolean also = words.is(at - 2, "also") || words.is(at - 3, "(");
    boolean as = words.is(at, "as") && !also && NAMING.contains(words.get(at - 1).lower());
    boolean by = words.is(at, "by") && (words.is(at - 1, "goes") || words.is(at - 1, "went"));
    boolean comma = at == coreTo + 1 && words.is(coreTo, ",");
    boolean named = CALLED.contains(words.get(at).lower()) && (at == coreTo || comma);
    return as || by || named;
  }

  private Optional<Name> apposed(int coreTo, int to) {
    int comma = coreTo;
    while (comma < to && !words.is(comma, ",")) {
      comma++;
    }
    int before = comma;
    int begin = comma + 1;
    while (begin < to && !words.get(begin).letters()) {
      begin++;
    }
    int start = begin;
    return names.stream()
        .filter(n -> n.from() >= start && n.from() <= start + BETWEEN && ends(n, to))
        .filter(n -> !n.bareWords().isEmpty() && explained(start, n))
        .findFirst()
        .filter(n -> sure(n, coreTo, before));
  }

  /** Whether a name is not a part of what goes on: "Ruritania's" or "Varkesh defence". */
  private boolean ends(Name name, int to) {
    int at = name.to();
    return at >= to
        || (!words.get(at).letters() && !words.isGenitive(at))
        || AFTER.contains(words.get(at).lower());
  }

  /** Whether only what somebody is stands between the comma and the name. */
  private boolean explained(int start, Name named) {
    int name = named.from();
    for (int i = start; i < name; i++) {
      Word word = words.get(i);
      boolean article = i == start && ARTICLES.contains(word.lower());
      boolean mark = word.is("'s") || word.is("’") || word.is("-");
      boolean staff = word.is("of") && words.is(i + 1, "staff");
      boolean small = WordGroup.FUNCTION.hasExactly(word.lower()) && !word.capital() && !staff;
      if (!article && !mark && (small || !word.letters())) {
        return false;
      }
    }
    String last = words.get(name - 1).lower();
    return name == start
        || named.bare() > name
        || last.equals("staff")
        || (name == start + 1 && ARTICLES.contains(last))
        || last.equals("'s")
        || words.get(name - 1).capital()
        || Nouns.agent(last)
        || Nouns.anyBody(last)
        || WordGroup.MEDIA.hasExactly(last);
  }

  /** Whether the name is that of the head, and not of the noun or place right before the comma. */
  private boolean sure(Name name, int coreTo, int comma) {
    List<String> tokens = name.tokens();
    boolean given = Gender.ofGivenName(tokens.get(0)) != Gender.UNKNOWN;
    boolean person =
        given || name.bare() > name.from() || Nouns.agent(last(name)) || calledByPart(name);
    if (comma == coreTo) {
      return !WordGroup.PLACE.hasExactly(tokens.get(tokens.size() - 1)) || person;
    }
    Word before = words.get(comma - 1);
    boolean human = Nouns.agent(before.lower()) && !before.capital();
    boolean body = WordGroup.BODY.has(before.lower()) || Nouns.anyBody(before.lower());
    boolean free = head(coreTo).is("one") || kin(coreTo);
    boolean owner = human || (!person && (body || servant(coreTo)));
    boolean nameless = NAMELESS.contains(before.lower()) && tokens.size() > 1;
    boolean another = !free && !nameless && the(coreTo, comma) && owner;
    boolean place = before.capital() && plain(coreTo) && tokens.size() == 1;
    return !another && (person || !place);
  }

  /** Whether the article calls the bearer of a name by its last word, or by "Mr" and a part. */
  private boolean calledByPart(Name name) {
    List<Word> parts = name.bareWords();
    String first = parts.get(0).text();
    String last = parts.get(parts.size() - 1).text();
    return parts.size() > 1
        && !WordGroup.BODY.has(last.toLowerCase(Locale.ROOT))
        && IntStream.range(1, words.size())
            .anyMatch(
                i ->
                    (words.get(i).text().equals(last) && !named(words.get(i - 1)))
                        || (words.get(i).text().equals(first) && words.get(i - 1).address()));
  }

  /** Whether a word may be of the same name as the next. */
  private static boolean named(Word word) {
    return word.capital()
        && !WordGroup.FUNCTION.hasExactly(word.lower())
        && !WordGroup.CALENDAR.hasExactly(word.lower());
  }

  /** Whether the head is somebody's kin, who are named more often than whose kin they are. */
  private boolean kin(int coreTo) {
    return Kin.noun(head(coreTo).lower().replaceFirst("^ex-", ""));
  }

  /** Whether it is who speaks for something: "a spokesman for the label". */
  private boolean servant(int coreTo) {
    return words.is(coreTo, "for") && Nouns.servant(head(coreTo).lower());
  }

  /** The word right before a name, which may tell what it is the name of. */
  private String last(Name name) {
    return name.from() == 0 ? "" : words.get(name.from() - 1).lower();
  }

  /** Whether a noun right before the comma is told of with "the". */
  private boolean the(int coreTo, int comma) {
    int at = comma - 1;
    while (at > coreTo && !THE.contains(words.get(at).lower())) {
      at--;
    }
    return THE.contains(words.get(at).lower());
  }

  /** Whether the head is no noun for a person, and so a place's name may follow it. */
  private boolean plain(int coreTo) {
    return !Nouns.agent(head(coreTo).lower());
  }
}
