package io.github.onrecord.resolution;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.text.Fragment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the words for those who passed a statement on, in the sentence that credits it: "told X",
 * "in an interview with X", "on X", "according to X", "X reported", "through his lawyer".
 */
final class RelayFinder {
  private static final Set<String> TELLING = Set.of("told", "tell", "tells", "telling", "informed");
  private static final Set<String> INTERVIEWS = Set.of("interview", "interviews", "interviewed");
  private static final Set<String> OCCASIONS =
      Set.of(
          "conversation",
          "comments",
          "remarks",
          "statement",
          "appearance",
          "email",
          "call",
          "speaking",
          "spoke",
          "spoken",
          "talking",
          "talked",
          "sat",
          "sitting",
          "chatting",
          "quoted",
          "cited",
          "carried",
          "reported",
          "published",
          "broadcast",
          "aired",
          "op-ed",
          "column",
          "article",
          "wrote",
          "writing");
  private static final Set<String> LINKS = Set.of("with", "to", "on", "by", "in", "for");
  private static final Set<String> SAID =
      Set.of("said", "says", "added", "confirmed", "speaking", "confided", "admitted", "revealed");
  private static final Set<String> ASKED = Set.of("asked", "pressed", "questioned", "interviewed");
  private static final Set<String> QUOTING = Set.of("quoted", "quotes", "cited", "cites");
  private static final Set<String> MEANWHILE =
      Set.of("first", "also", "later", "earlier", "previously", "has", "had");
  private static final Set<String> OBTAINED = Set.of("obtained", "seen", "reviewed", "published");
  private static final Set<String> FILING = Set.of("reports", "reported", "writes", "wrote");

  private static final Set<String> REPORTING = Set.of("reported", "reports");

  /** What leads to reports as things: "after local media reports". */
  private static final Set<String> AMID =
      Set.of("after", "amid", "despite", "following", "from", "in", "of", "on", "to", "with");

  /** Words between an occasion and what leads to the relay at most. */
  private static final int GAP = 4;

  private final Words words;
  private final RelayPhrases phrases;

  RelayFinder(Words words, PhraseParser parser) {
    this.words = words;
    this.phrases = new RelayPhrases(words, parser);
  }

  /**
   * Words for a relay and how sure it is that they mean one.
   *
   * @param phrase the words
   * @param wording how they are put
   * @param at index of the word that leads to them
   */
  record Found(Phrase phrase, Wording wording, int at) {}

  /** How much the wording itself tells; those nearest to the article first. */
  enum Wording {
    /** Only relays are spoken of so: "according to X". */
    SURE,
    /** An outlet's report of all before: "X reported". */
    REPORTED,
    /** Outlets and interviewers: "in an interview with X". */
    INTERVIEW,
    /** Outlets and interviewers, but audiences too: "told X". */
    LIKELY,
    /** Somebody who speaks for another: "through his lawyer". */
    THROUGH,
    /** Outlets, but places and subjects too: "on X". */
    OPEN
  }

  /** What may stand for a relay in the sentence of an attribution, outside its content. */
  List<Found> of(Attribution attribution) {
    int sentence = words.sentenceAt(anchor(attribution));
    List<Found> found = in(sentence, attribution);
    int after = lastOfContent(attribution);
    if (words.get(after).sentence() != sentence) {
      find(attribution, after, found);
    }
    found.sort(Comparator.comparing(Found::wording));
    return found;
  }

  /** What may stand for a relay in another sentence. */
  List<Found> in(int sentence, Attribution attribution) {
    List<Found> found = new ArrayList<>();
    find(attribution, words.firstOf(sentence), found);
    return found;
  }

  /** Finds from a word to the end of its sentence. */
  private void find(Attribution attribution, int from, List<Found> found) {
    int sentence = from < words.size() ? words.get(from).sentence() : 0;
    for (int i = from; i < words.size() && words.get(i).sentence() == sentence; i++) {
      if (!RelayPhrases.inContent(attribution, words.get(i).span())) {
        at(i, attribution).ifPresent(found::add);
      }
    }
  }

  private int lastOfContent(Attribution attribution) {
    List<Fragment> content = attribution.content().fragments();
    int last = content.isEmpty() ? anchor(attribution) : content.get(content.size() - 1).end() - 1;
    return Math.min(words.at(last), words.size() - 1);
  }

  /** Where the sentence that credits the words is to be looked for, in code points. */
  static int anchor(Attribution attribution) {
    return attribution
        .cue()
        .map(Fragment::start)
        .or(() -> attribution.source().fragments().stream().findFirst().map(Fragment::start))
        .orElseGet(() -> attribution.content().fragments().get(0).start());
  }

  private Optional<Found> at(int i, Attribution attribution) {
    String word = words.get(i).lower();
    if (TELLING.contains(word)) {
      return after(i, attribution, Wording.LIKELY);
    }
    if (INTERVIEWS.contains(word)) {
      return interview(i, attribution);
    }
    boolean files = FILING.contains(word) && words.is(i + 1, "for");
    if (files || (OBTAINED.contains(word) && words.is(i + 1, "by"))) {
      return after(i + 1, attribution, Wording.LIKELY);
    }
    if (QUOTING.contains(word) && phrases.isSource(i + 1, attribution)) {
      return reporter(i, attribution);
    }
    boolean text = word.equals("message") && words.is(i - 1, "text");
    if ((text || OCCASIONS.contains(word)) && !reportedBefore(i)) {
      Optional<Found> linked = linked(i, attribution, Wording.LIKELY);
      return linked.isPresent() || !REPORTING.contains(word) ? linked : reporter(i, attribution);
    }
    if (closes(i) && !credits(i, attribution)) {
      return phrases
          .before(i, attribution)
          .filter(p -> p.form() != Phrase.Form.PRONOUN)
          .map(p -> new Found(p, Wording.SURE, i));
    }
    return REPORTING.contains(word) ? reporter(i, attribution) : byPreposition(i, attribution);
  }

  /** Whether a clause such as ", the police said" ends the sentence with a word. */
  private boolean closes(int i) {
    boolean ends = words.is(i + 1, ".") || i + 1 == words.size();
    return ends && (words.is(i, "said") || words.is(i, "says"));
  }

  private boolean credits(int i, Attribution attribution) {
    return attribution.cue().filter(c -> c.span().overlaps(words.get(i).span())).isPresent();
  }

  /** Whether details are spoken of that others had before: "first reported by X". */
  private boolean reportedBefore(int i) {
    return words.is(i, "reported") && words.is(i + 1, "by") && !words.is(i - 1, "as");
  }

  private Optional<Found> byPreposition(int i, Attribution attribution) {
    String before = i > 0 ? words.get(i - 1).lower() : "";
    return switch (words.get(i).lower()) {
      case "to" -> {
        if (before.equals("according")) {
          yield after(i, attribution, Wording.SURE);
        }
        Wording wording = SAID.contains(before) ? Wording.LIKELY : Wording.OPEN;
        yield besideCue(i, attribution) ? after(i, attribution, wording) : Optional.empty();
      }
      case "per" -> after(i, attribution, before.equals("as") ? Wording.SURE : Wording.OPEN);
      case "by" ->
          ASKED.contains(before) ? after(i, attribution, Wording.LIKELY) : Optional.empty();
      case "in" -> issued(i + 1) ? after(i, attribution, Wording.OPEN) : Optional.empty();
      case "through", "via" -> after(i, attribution, Wording.THROUGH);
      case "on" ->
          words.is(i + 1, "condition") ? Optional.empty() : after(i, attribution, Wording.OPEN);
      default -> Optional.empty();
    };
  }

  /** Whether a cue stands just before: "confirmed today to X", rather than "came to X". */
  private boolean besideCue(int i, Attribution attribution) {
    int cue = attribution.cue().map(c -> words.after(c.span())).orElse(i);
    return cue > 0
        && cue <= i
        && i - cue < GAP
        && words.get(i).sentence() == words.get(cue - 1).sentence();
  }

  /** After a word that leads to it, and the day of an issue: "on Sunday's Morning Call". */
  private Optional<Found> after(int i, Attribution attribution, Wording wording) {
    int from = issued(i + 1) ? i + 3 : i + 1;
    return phrases.after(from, attribution).map(p -> new Found(p, wording, i));
  }

  private boolean issued(int at) {
    boolean day = at + 2 < words.size() && WordGroup.CALENDAR.hasExactly(words.get(at).lower());
    return day && words.is(at + 1, "'s");
  }

  /** "An interview with X" and "an X interview". */
  private Optional<Found> interview(int i, Attribution attribution) {
    return linked(i, attribution, Wording.INTERVIEW)
        .or(
            () ->
                phrases
                    .before(i, attribution)
                    .filter(p -> p.form() == Phrase.Form.NAME)
                    .map(p -> new Found(p, Wording.OPEN, i)));
  }

  private Optional<Found> linked(int i, Attribution attribution, Wording wording) {
    int link = link(i + 1);
    if (link < 0) {
      return Optional.empty();
    }
    boolean passedOn = words.is(link, "by") && words.get(i).lower().endsWith("ed");
    boolean close = words.is(link, "with") || words.is(link, "to") || passedOn;
    Wording told = passedOn && words.is(i - 1, "as") ? Wording.REPORTED : wording;
    return after(link, attribution, close ? told : Wording.OPEN);
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

  /** Who reported, before the verb: ", the Daily Record reported". */
  private Optional<Found> reporter(int verb, Attribution attribution) {
    int to = verb;
    while (to > 0 && MEANWHILE.contains(words.get(to - 1).lower())) {
      to--;
    }
    return phrases
        .before(to, attribution)
        .filter(p -> !AMID.contains(p.first().lower()))
        .map(p -> new Found(p, Wording.REPORTED, verb));
  }
}
