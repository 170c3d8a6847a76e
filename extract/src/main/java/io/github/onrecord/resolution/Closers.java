package io.github.onrecord.resolution;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds the ends of sentences that tell whom they are from: ", the mayor said on Tuesday.", ", said
 * the mayor.", ", according to two people".
 */
final class Closers {
  private static final Set<String> BEFORE =
      Set.of("said", "says", "reported", "announced", "claimed", "argued", "wrote", "charged");
  private static final Set<String> AFTER = Set.of("said", "says");
  private static final Set<String> TOLD =
      Set.of("us", "me", "him", "her", "them", "reporters", "journalists", "parliament");
  private static final Set<String> HELPING = Set.of("has", "have", "had");
  private static final Set<String> PRONOUN = Set.of("he", "she", "it", "they");

  private static final Set<String> OPENING =
      Set.of(
          "the",
          "a",
          "an",
          "his",
          "her",
          "its",
          "their",
          "our",
          "one",
          "two",
          "three",
          "four",
          "five",
          "several",
          "some",
          "police",
          "officials",
          "sources",
          "residents",
          "witnesses",
          "people",
          "prosecutors",
          "investigators");

  /** What no description of somebody holds. */
  private static final Set<String> CLAUSE =
      Set.of(
          "is", "are", "was", "were", "being", "who", "which", "that", "what", "and", "as", "or");

  /** What the day of saying begins with. */
  private static final Set<String> WHEN =
      Set.of(
          "on",
          "in",
          "at",
          "by",
          "late",
          "early",
          "yesterday",
          "today",
          "last",
          "this",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday");

  /** Words of a source, and of what tells when, at most. */
  private static final int LONGEST = 11;

  private final Words words;

  Closers(Words words) {
    this.words = words;
  }

  /** The end of the sentence between two words that credits it. */
  Optional<Closer> in(int first, int last) {
    return IntStream.range(first + 1, last)
        .filter(i -> words.get(i).letters())
        .mapToObj(i -> at(i, first, last))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Closer> at(int verb, int first, int last) {
    if (words.is(verb, "according") && words.is(verb + 1, "to")) {
      return sourceAfter(verb, verb + 2, last);
    }
    String lower = lower(verb);
    boolean tells =
        (BEFORE.contains(lower) && ends(verb + 1, last))
            || (lower.equals("told") && ends(told(verb + 1, last), last));
    Optional<Closer> after =
        AFTER.contains(lower) ? sourceAfter(verb, verb + 1, last) : Optional.empty();
    return after.or(() -> tells ? sourceBefore(verb, first) : Optional.empty());
  }

  /** The index after whom somebody told: "us", "the Northern Echo". */
  private int told(int from, int last) {
    int to = words.is(from, "the") ? from + 1 : from;
    if (to < last && TOLD.contains(lower(to))) {
      return to + 1;
    }
    while (to < last && words.get(to).capital()) {
      to++;
    }
    return to;
  }

  private Optional<Closer> sourceAfter(int verb, int from, int last) {
    int to = from;
    while (to < last && words.get(to).letters() && !(to > from && WHEN.contains(lower(to)))) {
      to++;
    }
    boolean source = words.is(verb - 1, ",") && describes(from, to) && ends(to, last);
    return source ? Optional.of(new Closer(verb - 1, from, to, verb, from)) : Optional.empty();
  }

  private Optional<Closer> sourceBefore(int verb, int first) {
    int cue = HELPING.contains(lower(verb - 1)) ? verb - 1 : verb;
    int to = words.is(cue - 1, ",") ? cue - 1 : cue;
    int comma = comma(to - 1, first);
    if (to < cue && comma > first) {
      // a name in commas after who it is: ", the mayor, Ann Lowe, said"
      comma = comma(comma - 1, first);
    }
    int from = comma + 1;
    while (from < to && !words.get(from).letters()) {
      from++;
    }
    boolean source = comma > first && describes(from, to);
    return source ? Optional.of(new Closer(comma, from, to, cue, verb + 1)) : Optional.empty();
  }

  private int comma(int from, int first) {
    int at = from;
    while (at > first && !words.is(at, ",")) {
      at--;
    }
    return at;
  }

  /** Whether words may be a name or a description of somebody. */
  private boolean describes(int from, int to) {
    if (to <= from || to - from > LONGEST) {
      return false;
    }
    boolean several = lower(from).endsWith("s") && !CLAUSE.contains(lower(from));
    if (to - from == 1 && (several || PRONOUN.contains(lower(from)))) {
      return true;
    }
    boolean named = words.get(from).capital() || words.get(to - 1).capital();
    boolean opens = OPENING.contains(lower(from)) || named;
    return opens && IntStream.range(from, to).noneMatch(i -> CLAUSE.contains(lower(i)));
  }

  /** Whether nothing but the time of saying comes before the next comma or the end. */
  private boolean ends(int from, int last) {
    int to = from;
    while (to < last && words.get(to).letters()) {
      to++;
    }
    boolean time = to == from || (WHEN.contains(lower(from)) && to - from <= LONGEST);
    return time && (to == last || words.is(to, ".") || words.is(to, ","));
  }

  private String lower(int index) {
    return words.get(index).lower();
  }
}
