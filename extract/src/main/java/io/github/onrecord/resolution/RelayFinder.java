package io.github.onrecord.resolution;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.text.Fragment;
import io.github.onrecord.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the words for those who passed a statement on, in the sentence that credits it: "told X",
 * "in an interview with X", "on X", "according to X", "X reported".
 */
final class RelayFinder {
  private static final Set<String> OCCASIONS =
      Set.of(
          "interview",
          "interviews",
          "conversation",
          "comments",
          "remarks",
          "statement",
          "appearance",
          "email",
          "call",
          "speaking",
          "spoke",
          "talking",
          "interviewed",
          "quoted",
          "cited",
          "published",
          "broadcast",
          "aired",
          "op-ed",
          "column",
          "article");
  private static final Set<String> SAID = Set.of("said", "says", "added", "confirmed", "speaking");
  private static final Set<String> LINKS = Set.of("with", "to", "on", "by", "in", "for");
  private static final Set<String> REPORTING = Set.of("reported", "reports");
  private static final int GAP = 4;
  private static final int LONGEST = 10;

  private final Words words;
  private final PhraseParser parser;

  RelayFinder(Words words) {
    this.words = words;
    this.parser = new PhraseParser(words);
  }

  /**
   * Words for a relay and how sure it is that they mean one.
   *
   * @param phrase the words
   * @param wording how they are put
   */
  record Found(Phrase phrase, Wording wording) {}

  /** How much the wording itself tells. */
  enum Wording {
    /** Only relays are spoken of so: "according to X". */
    SURE,
    /** Outlets and interviewers, but audiences too: "told X". */
    LIKELY,
    /** Outlets, but places and subjects too: "on X". */
    OPEN
  }

  /** What may stand for a relay in the sentence of an attribution, outside its content. */
  List<Found> of(Attribution attribution) {
    List<Found> found = new ArrayList<>();
    int sentence = words.sentenceAt(anchor(attribution));
    for (int i = words.firstOf(sentence); i < words.size(); i++) {
      if (words.get(i).sentence() != sentence) {
        break;
      }
      if (!in(attribution, words.get(i).span())) {
        at(i, attribution).ifPresent(found::add);
      }
    }
    return found;
  }

  /** Where the sentence that credits the words is to be looked for, in code points. */
  static int anchor(Attribution attribution) {
    return attribution
        .cue()
        .map(Fragment::start)
        .or(() -> attribution.source().fragments().stream().findFirst().map(Fragment::start))
        .orElseGet(() -> attribution.content().fragments().get(0).start());
  }

  private static boolean in(Attribution attribution, Span span) {
    return attribution.content().fragments().stream().anyMatch(f -> f.span().overlaps(span));
  }

  private Optional<Found> at(int i, Attribution attribution) {
    String word = words.get(i).lower();
    if (word.equals("told") || word.equals("tells") || word.equals("telling")) {
      return phrase(i + 1, attribution, Wording.LIKELY);
    }
    if (OCCASIONS.contains(word)) {
      int link = link(i + 1);
      return link < 0 ? Optional.empty() : phrase(link + 1, attribution, linked(link));
    }
    if (word.equals("to") && words.is(i - 1, "according")) {
      return phrase(i + 1, attribution, Wording.SURE);
    }
    if (word.equals("to") && SAID.contains(i > 0 ? words.get(i - 1).lower() : "")) {
      return phrase(i + 1, attribution, Wording.LIKELY);
    }
    if (word.equals("per") && words.is(i - 1, "as")) {
      return phrase(i + 1, attribution, Wording.SURE);
    }
    if (word.equals("on") && !words.is(i + 1, "condition")) {
      return phrase(i + 1, attribution, Wording.OPEN);
    }
    return REPORTING.contains(word) ? reporter(i, attribution) : Optional.empty();
  }

  private Wording linked(int link) {
    return words.is(link, "with") || words.is(link, "to") ? Wording.LIKELY : Wording.OPEN;
  }

  private int link(int from) {
    for (int i = from; i < Math.min(from + GAP, words.size()); i++) {
      if (LINKS.contains(words.get(i).lower())) {
        return i;
      }
      if (!words.get(i).letters()) {
        return -1;
      }
    }
    return -1;
  }

  /** The phrase that begins at an index, if it is no part of the attribution. */
  private Optional<Found> phrase(int from, Attribution attribution, Wording wording) {
    int to = end(from, attribution);
    if (to <= from || ofSource(attribution, words.get(from).span())) {
      return Optional.empty();
    }
    Phrase phrase = parser.parse(from, to);
    return phrase.form() == Phrase.Form.PRONOUN
        ? Optional.empty()
        : Optional.of(new Found(phrase, wording));
  }

  private static boolean ofSource(Attribution attribution, Span span) {
    return attribution.source().fragments().stream().anyMatch(f -> f.span().overlaps(span));
  }

  private int end(int from, Attribution attribution) {
    int to = from;
    while (to < words.size() && to - from < LONGEST && goesOn(from, to)) {
      if (in(attribution, words.get(to).span())) {
        return to;
      }
      to++;
    }
    while (to > from && !words.get(to - 1).letters() && !quote(words.get(to - 1))) {
      to--;
    }
    return to;
  }

  private boolean goesOn(int from, int at) {
    Word word = words.get(at);
    if (word.sentence() != words.get(from).sentence()) {
      return false;
    }
    if (!word.letters()) {
      return word.is("'s")
          || word.is("’")
          || word.is("'")
          || word.is("/")
          || quote(word)
          || word.is(".");
    }
    boolean inside = at > from && WordGroup.JOINER.hasExactly(word.lower()) && capitalAfter(at);
    boolean lower = WordGroup.FUNCTION.hasExactly(word.lower()) && !word.capital();
    boolean opens =
        at == from && Set.of("the", "a", "an", "his", "her", "its", "their").contains(word.lower());
    return opens
        || inside
        || !(lower || (WordGroup.CALENDAR.hasExactly(word.lower()) && !quoteBefore(at)));
  }

  private boolean quoteBefore(int at) {
    return words.get(at).quoted();
  }

  private boolean capitalAfter(int at) {
    return at + 1 < words.size() && words.get(at + 1).capital();
  }

  private static boolean quote(Word word) {
    return word.is("“") || word.is("”") || word.is("\"") || word.is("‘");
  }

  /** Who reported, before the verb: ", the Daily Record reported". */
  private Optional<Found> reporter(int verb, Attribution attribution) {
    int from = verb;
    while (from > 0
        && verb - from < 6
        && words.get(from - 1).letters()
        && words.get(from - 1).sentence() == words.get(verb).sentence()
        && !in(attribution, words.get(from - 1).span())) {
      from--;
      if (words.is(from, "the") || words.is(from, "a")) {
        break;
      }
    }
    boolean free = from < verb && !ofSource(attribution, words.get(verb - 1).span());
    return free
        ? Optional.of(new Found(parser.parse(from, verb), Wording.LIKELY))
        : Optional.empty();
  }
}
