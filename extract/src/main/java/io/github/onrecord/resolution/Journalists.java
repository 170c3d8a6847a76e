package io.github.onrecord.resolution;

import java.util.Optional;
import java.util.Set;

/** Tells for which outlet a journalist asks, from the words around the name. */
final class Journalists {
  private static final Set<String> NOUNS =
      Set.of(
          "journalist", "reporter", "correspondent", "host", "presenter", "anchor", "interviewer");

  private static final Set<String> OF = Set.of("of", "at", "for", "from", "with");

  /** Words from a name to the noun that tells what somebody is, at most. */
  private static final int NEAR = 7;

  private final Words words;
  private final PhraseParser parser;

  Journalists(Words words, PhraseParser parser) {
    this.words = words;
    this.parser = parser;
  }

  /** Whether a word in lower case is a noun for a journalist. */
  static boolean are(String lower) {
    return NOUNS.contains(lower);
  }

  /** The words for the outlet of somebody named, before the name or after it. */
  Optional<Phrase> outlet(Phrase journalist) {
    return journalist
        .name()
        .flatMap(n -> before(journalist.from(), n.from()))
        .map(to -> parser.parse(journalist.from(), to))
        .or(
            () ->
                after(journalist.to())
                    .map(from -> parser.parse(from, nameEnd(from)))
                    .filter(p -> p.form() == Phrase.Form.NAME));
  }

  /** Where the outlet's name ends: "CNN's", "CNN host". */
  private Optional<Integer> before(int from, int name) {
    int to = name;
    while (to > from && are(words.get(to - 1).lower())) {
      to--;
    }
    boolean host = to < name && to > from && words.get(to - 1).capital();
    boolean genitive = words.is(to - 1, "'s");
    return host || genitive ? Optional.of(genitive ? to - 1 : to) : Optional.empty();
  }

  /** Where the outlet's name begins: "of the Post", ", a host at CNN". */
  private Optional<Integer> after(int name) {
    int at = called(name).orElse(name);
    boolean of = at + 1 < words.size() && OF.contains(words.get(at).lower());
    return of ? Optional.of(at + 1) : Optional.empty();
  }

  /** Whether an apposition calls somebody a journalist: "Tom Hill, a host at CNN". */
  boolean called(Phrase named) {
    return called(named.to()).isPresent();
  }

  /** The index after the noun of such an apposition. */
  private Optional<Integer> called(int after) {
    if (!words.is(after, ",")) {
      return Optional.empty();
    }
    for (int at = after + 1; at < Math.min(words.size(), after + NEAR); at++) {
      if (are(words.get(at).lower())) {
        return Optional.of(at + 1);
      }
      if (!words.get(at).letters()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private int nameEnd(int from) {
    int to = from + 1;
    while (to < words.size() && words.get(to).letters() && words.get(to).capital()) {
      to++;
    }
    return to;
  }
}
