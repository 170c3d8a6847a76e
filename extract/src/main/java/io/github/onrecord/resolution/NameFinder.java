package io.github.onrecord.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the names of an article by their capital letters. */
final class NameFinder {
  /** In a line with a larger share of capitals, a capital tells nothing. */
  private static final double HEADLINE = 0.8;

  private final Words words;
  private final Openings openings;
  private final Set<Integer> headlines = new HashSet<>();

  private NameFinder(Words words) {
    this.words = words;
    this.openings = new Openings(words);
  }

  /** All names in the order of the text; none from lines that are capitalised throughout. */
  static List<Name> find(Words words) {
    NameFinder finder = new NameFinder(words);
    finder.markHeadlines();
    List<Name> names = finder.between(0, words.size(), true);
    Set<String> sure = new HashSet<>();
    names.stream().filter(n -> !finder.opensSentence(n)).forEach(n -> sure.addAll(n.tokens()));
    List<Name> found = new ArrayList<>(names.stream().filter(n -> finder.sure(n, sure)).toList());
    found.addAll(finder.inHeadlines(names));
    found.sort(Comparator.comparingInt(Name::from));
    return List.copyOf(found);
  }

  /** The full names in capitalised lines of persons whom the text calls by surname alone. */
  private List<Name> inHeadlines(List<Name> names) {
    Set<String> alone = new HashSet<>();
    names.stream().filter(n -> n.tokens().size() == 1).forEach(n -> alone.addAll(n.tokens()));
    names.stream()
        .filter(n -> n.tokens().size() > 1)
        .forEach(n -> alone.remove(n.tokens().get(n.tokens().size() - 1)));
    List<Name> full = new ArrayList<>();
    for (int i = 0; i + 1 < words.size() && !alone.isEmpty(); i++) {
      Word surname = words.get(i + 1);
      boolean named =
          headlines.contains(words.get(i).paragraph())
              && Gender.ofGivenName(words.get(i).lower()) != Gender.UNKNOWN
              && alone.contains(surname.lower())
              && words.get(i).sentence() == surname.sentence();
      if (named) {
        full.add(new Name(i, i, words.all().subList(i, i + 2)));
      }
    }
    return full;
  }

  /** The names among some words, as they stand. */
  static List<Name> within(Words words, int from, int to) {
    return new NameFinder(words).between(from, to, false);
  }

  /** Whether a capital means a name: a single word that opens a sentence may be any word. */
  private boolean sure(Name name, Set<String> elsewhere) {
    if (name.words().size() > 1 || !opensSentence(name)) {
      return true;
    }
    Word word = name.words().get(0);
    return elsewhere.contains(word.lower())
        || Gender.ofGivenName(word.lower()) != Gender.UNKNOWN
        || WordGroup.PLACE.hasExactly(word.lower())
        || WordGroup.MEDIA.hasExactly(word.lower())
        || Affiliations.acronym(word);
  }

  private boolean opensSentence(Name name) {
    int at = name.from();
    while (at > 0 && !words.get(at - 1).letters()) {
      at--;
    }
    return at == 0 || words.get(at - 1).sentence() != name.words().get(0).sentence();
  }

  private void markHeadlines() {
    int at = 0;
    while (at < words.size()) {
      int paragraph = words.get(at).paragraph();
      int capitals = 0;
      int letters = 0;
      for (; at < words.size() && words.get(at).paragraph() == paragraph; at++) {
        Word word = words.get(at);
        boolean counts = word.letters() && !WordGroup.FUNCTION.has(word.lower());
        letters += counts ? 1 : 0;
        capitals += counts && word.capital() ? 1 : 0;
      }
      if (letters >= 4 && capitals > HEADLINE * letters) {
        headlines.add(paragraph);
      }
    }
  }

  private List<Name> between(int from, int to, boolean skipHeadlines) {
    List<Name> names = new ArrayList<>();
    int at = from;
    while (at < to) {
      if (openings.opens(at) && !(skipHeadlines && headlines.contains(words.get(at).paragraph()))) {
        int end = end(at, to);
        names.add(name(at, end));
        at = end;
      } else {
        at++;
      }
    }
    return names;
  }

  private int end(int at, int to) {
    int end = at + 1;
    while (end < to) {
      int next = joined(end, to);
      if (next < 0 || words.get(next).sentence() != words.get(at).sentence()) {
        return end;
      }
      end = next + 1;
    }
    return end;
  }

  /** The next word of a name, after small words that join it; negative where the name ends. */
  private int joined(int at, int to) {
    int next = at;
    while (next < to && next < at + 2 && joins(next)) {
      next++;
    }
    boolean name =
        next < to
            && Openings.capital(words.get(next))
            && (Openings.plain(words.get(next))
                || words.is(next, "today")
                || openings.addressed(next));
    return name ? next : -1;
  }

  private boolean joins(int at) {
    Word word = words.get(at);
    if (word.is("&") || ofMany(at)) {
      return true;
    }
    if (word.capital() || !WordGroup.JOINER.hasExactly(word.lower())) {
      return false;
    }
    return switch (word.lower()) {
      case "of", "for" -> governs(words.get(at - 1));
      case "the" -> words.is(at - 1, "of") || words.is(at - 1, "for");
      case "and" -> new Joined(words).and(at);
      default -> true;
    };
  }

  /** Whether an apostrophe tells whose body it is: "the Musicians' Federation". */
  private boolean ofMany(int at) {
    return (words.is(at, "'") || words.is(at, "’"))
        && words.get(at - 1).end() == words.get(at).start()
        && words.get(at - 1).lower().endsWith("s")
        && at + 1 < words.size()
        && WordGroup.BODY.hasExactly(words.get(at + 1).lower());
  }

  private static boolean governs(Word before) {
    return WordGroup.BODY.has(before.lower())
        || WordGroup.MEDIA.hasExactly(before.lower())
        || WordGroup.TITLE.hasExactly(before.lower());
  }

  private Name name(int from, int to) {
    List<Word> run = words.all().subList(from, to);
    if (run.stream().allMatch(w -> WordGroup.TITLE.hasExactly(w.lower()))) {
      boolean addressed = to - from > 1 && Gender.ofWord(run.get(0).lower()) != Gender.UNKNOWN;
      return new Name(from, addressed ? to - 1 : to, run);
    }
    int bare = callingTo(from, to);
    for (int i = from; i < to && !namesBody(to); i++) {
      boolean title = WordGroup.TITLE.hasExactly(words.get(i).lower()) && !ofBody(from, i);
      if (title && !onlySuffixes(i + 1, to)) {
        bare = afterTitle(i + 1, to);
      }
    }
    return new Name(from, bare == from ? givenName(from, to) : bare, run);
  }

  /** Past what somebody is at the head of a sentence: "Wife Melanie", "Trainer Rudge". */
  private int callingTo(int from, int to) {
    Word first = words.get(from);
    boolean head =
        to - from == 2
            && words.firstOf(first.sentence()) == from
            && WordGroup.PERSON.hasExactly(first.lower())
            && Gender.ofGivenName(first.lower()) == Gender.UNKNOWN
            && !WordGroup.BODY.has(words.get(to - 1).lower())
            && !WordGroup.PERSON.has(words.get(to - 1).lower())
            && !WordGroup.TITLE.hasExactly(words.get(to - 1).lower());
    return head ? from + 1 : from;
  }

  /** Whether a word tells what a body is for: "Institute for Security Studies". */
  private boolean ofBody(int from, int at) {
    boolean of = words.is(at - 1, "for") || words.is(at - 1, "of");
    return of && at - 2 >= from && WordGroup.BODY.has(words.get(at - 2).lower());
  }

  /** Where a given name and a surname end a run of other capitals: "Acme Sales VP Ann Okoro". */
  private int givenName(int from, int to) {
    int at = to - 2;
    boolean person =
        at > from
            && Gender.ofGivenName(words.get(at).lower()) != Gender.UNKNOWN
            && Gender.ofGivenName(words.get(from).lower()) == Gender.UNKNOWN
            && !WordGroup.JOINER.hasExactly(words.get(at - 1).lower())
            && !namesBody(to)
            && !WordGroup.DOCUMENT.has(words.get(to - 1).lower());
    return person ? at : from;
  }

  /** Whether the word before an index ends the names of bodies. */
  private boolean namesBody(int to) {
    String last = words.get(to - 1).lower();
    boolean body = WordGroup.BODY.has(last) || WordGroup.MEDIA.hasExactly(last);
    return body && !(to > 1 && Gender.surname(words.get(to - 2).lower(), last));
  }

  /** Past the rest of a title such as Secretary of State. */
  private int afterTitle(int at, int to) {
    if (!words.is(at, "of") && !words.is(at, "for")) {
      return at;
    }
    int past = at + (words.is(at + 1, "the") ? 3 : 2);
    return Math.min(past, to);
  }

  private boolean onlySuffixes(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Set.of("jr", "jr.", "sr", "sr.", "ii", "iii").contains(words.get(i).lower())) {
        return false;
      }
    }
    return true;
  }
}
