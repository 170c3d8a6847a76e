package io.github.onrecord.resolution;

import java.util.List;
import java.util.Set;

/** Finds where the head of a phrase ends, before what only tells more of it. */
final class PhraseCore {
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

  /** Words after a participle that tells how something was made. */
  private static final Set<String> MADE = Set.of("by", "to", "on", "in", "online", "yesterday");

  /** Participles that do not end in "ed". */
  private static final Set<String> PARTICIPLES =
      Set.of("seen", "shown", "read", "sent", "given", "written", "held", "taken", "drawn", "put");

  private final Words words;
  private final List<Name> names;

  /**
   * @param names those within the phrase
   */
  PhraseCore(Words words, List<Name> names) {
    this.words = words;
    this.names = names;
  }

  /** The index after the head of the phrase between two indices. */
  int end(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      Word word = words.get(i);
      boolean ends =
          (ENDS.contains(word.lower()) && !word.capital() && !words.is(i - 1, "the"))
              || (!word.letters() && !joins(word))
              || dash(i)
              || when(i)
              || made(i);
      if (ends && !inside(i) && !ofCount(from, i)) {
        return beforeNouns(from, i);
      }
    }
    return beforeNouns(from, to);
  }

  /** Whether a hyphen stands between spaces and so is a dash. */
  private boolean dash(int at) {
    return words.is(at, "-")
        && (words.get(at).start() > words.get(at - 1).end() || words.is(at + 1, "-"));
  }

  /** Whether a day tells when something was made: "a report Tuesday from the agency". */
  private boolean when(int at) {
    boolean day = words.get(at).lower().matches("(mon|tues|wednes|thurs|fri|satur|sun)day");
    boolean noun =
        WordGroup.DOCUMENT.has(words.get(at - 1).lower()) && !words.get(at - 1).capital();
    return day && noun && !words.is(at + 1, "'s");
  }

  /**
   * Whether a participle tells how something was made or spread: "records compiled by the agency",
   * "a story going around the web".
   */
  private boolean made(int at) {
    String word = words.get(at).lower();
    boolean made =
        (word.endsWith("ed") || PARTICIPLES.contains(word))
            && MADE.contains(at + 1 < words.size() ? words.get(at + 1).lower() : "");
    String noun = words.get(at - 1).lower();
    boolean doing = word.endsWith("ing") && (Nouns.anyBody(noun) || WordGroup.DOCUMENT.has(noun));
    boolean noted = made && (WordGroup.DOCUMENT.has(noun) || WordGroup.PERSON.hasExactly(noun));
    return (doing || noted) && !words.get(at).capital();
  }

  /**
   * The end of an outlet's name before the nouns that tell what it is: "the Anatol news agency".
   */
  private int beforeNouns(int from, int to) {
    // "A Rhodian newspaper" is no outlet of that name.
    boolean any = words.is(from, "a") || words.is(from, "an");
    int end = to;
    while (!any && end > from && !words.get(end - 1).capital() && outlet(words.get(end - 1))) {
      end--;
    }
    int name = end;
    boolean named = names.stream().anyMatch(n -> n.to() == name);
    return named && !Nouns.ofCountry(words.get(name - 1).lower()) ? name : to;
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

  private boolean inside(int at) {
    return names.stream().anyMatch(n -> n.from() < at && at < n.to());
  }
}
