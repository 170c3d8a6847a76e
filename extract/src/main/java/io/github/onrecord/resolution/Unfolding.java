package io.github.onrecord.resolution;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.text.Fragment;
import io.github.onrecord.text.Passage;
import io.github.onrecord.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Takes apart sentences that name two for the same words: "X quoted Y as saying", "Y said,
 * according to X", "X, citing Y, said". The one farther from the article is the source, the other a
 * relay.
 */
final class Unfolding {
  private static final Set<String> SAYING =
      Set.of(
          "said",
          "says",
          "say",
          "told",
          "tells",
          "added",
          "adds",
          "claimed",
          "claims",
          "wrote",
          "confirmed",
          "denied",
          "denies",
          "announced",
          "stated",
          "insisted",
          "argued",
          "warned");
  private static final Set<String> QUOTING =
      Set.of("quoted", "quotes", "quoting", "cited", "cites");
  private static final int NAME = 12;

  /** A larger share of a content than this is all but the whole of it. */
  private static final double MOST = 0.6;

  private final Words words;
  private final PhraseParser parser;

  Unfolding(Words words) {
    this.words = words;
    this.parser = new PhraseParser(words);
  }

  /**
   * All attributions in the order of the text, each content once.
   *
   * @param outer as the article has them
   * @param inner those within the contents of others
   */
  List<Unfolded> all(List<Attribution> outer, List<Attribution> inner) {
    List<Unfolded> all = new ArrayList<>();
    List<Attribution> left = new ArrayList<>(inner);
    for (Attribution attribution : outer) {
      Optional<Attribution> words = left.stream().filter(i -> passedOn(attribution, i)).findFirst();
      words.ifPresent(left::remove);
      all.add(
          words
              .flatMap(
                  i -> parser.parse(attribution.source()).map(p -> new Unfolded(i, List.of(p))))
              .orElseGet(() -> unfold(attribution)));
    }
    left.forEach(i -> all.add(new Unfolded(i, List.of())));
    Set<String> contents = new HashSet<>();
    return all.stream()
        .filter(u -> contents.add(core(u.attribution())))
        .sorted(Comparator.comparingInt(Unfolded::start))
        .toList();
  }

  /** Whether "according to" credits nearly nothing but what somebody else said. */
  private static boolean passedOn(Attribution outer, Attribution inner) {
    return outer
            .cue()
            .filter(c -> c.text().toLowerCase(Locale.ROOT).startsWith("according"))
            .isPresent()
        && inner.content().length() > MOST * outer.content().length()
        && outer.holds(inner);
  }

  /** The place of a content without marks around it. */
  private String core(Attribution attribution) {
    List<Word> letters =
        attribution.content().fragments().stream()
            .flatMap(f -> words.in(f.span()).stream())
            .filter(Word::letters)
            .toList();
    return letters.isEmpty()
        ? attribution.toString()
        : letters.get(0).start() + "-" + letters.get(letters.size() - 1).end();
  }

  /** The attribution as it is, or with its source and its relay told apart. */
  Unfolded unfold(Attribution attribution) {
    Optional<Phrase> source = parser.parse(attribution.source());
    if (source.isEmpty() || attribution.content().isEmpty()) {
      return new Unfolded(attribution, List.of());
    }
    return quoted(attribution, source.get())
        .or(() -> accordingTo(attribution, source.get()))
        .or(() -> citing(attribution, source.get()))
        .orElse(new Unfolded(attribution, List.of()));
  }

  /** "X quoted Y as saying [that] ...". */
  private Optional<Unfolded> quoted(Attribution attribution, Phrase source) {
    boolean quotes = attribution.cue().filter(c -> has(c, QUOTING)).isPresent();
    int from = first(attribution.content());
    int as = find(from, from + NAME, "as");
    if (quotes && as < 0) {
      return quotedAfter(attribution, source);
    }
    if (!quotes || as <= from || !isAny(as + 1, Set.of("saying", "telling", "having", "stating"))) {
      return Optional.empty();
    }
    return inner(attribution, new Span(start(from), end(as - 1)), as + 2, source);
  }

  /** The words beside it: "...", X quoted Y as saying. */
  private Optional<Unfolded> quotedAfter(Attribution attribution, Phrase source) {
    int cue = attribution.cue().map(c -> words.at(c.start())).orElse(0);
    int from = findAny(cue, cue + NAME, QUOTING) + 1;
    int as = find(from, from + 2 * NAME, "as");
    if (as <= from || !words.is(as + 1, "saying") || source.from() >= from) {
      return Optional.empty();
    }
    Passage speaker = passage(new Span(start(from), end(as - 1)));
    return Optional.of(
        new Unfolded(
            new Attribution(
                speaker, attribution.cue(), attribution.content(), attribution.confidence()),
            List.of(source)));
  }

  /** "According to X, Y said ..." and "..., Y said, according to X". */
  private Optional<Unfolded> accordingTo(Attribution attribution, Phrase source) {
    boolean according =
        attribution
            .cue()
            .filter(c -> c.text().toLowerCase(Locale.ROOT).startsWith("according"))
            .isPresent();
    if (!according) {
      return Optional.empty();
    }
    int from = first(attribution.content());
    int verb = findAny(from + 1, from + NAME, SAYING);
    boolean within = verb > from && !words.get(from).quoted() && names(from, verb);
    if (within && verb + 1 < last(attribution.content())) {
      return inner(attribution, new Span(start(from), end(verb - 1)), verb + 1, source);
    }
    return beside(attribution, source);
  }

  /** A clause such as "Y said" between the content and its cue. */
  private Optional<Unfolded> beside(Attribution attribution, Phrase source) {
    int from = last(attribution.content());
    int to = attribution.cue().map(c -> words.at(c.start())).orElse(from);
    while (from < to && !words.get(from).letters()) {
      from++;
    }
    int verb = findAny(from, Math.min(to, from + NAME), SAYING);
    if (verb <= from || !names(from, verb)) {
      return Optional.empty();
    }
    Passage speaker = passage(new Span(start(from), end(verb - 1)));
    Fragment cue = words.text().fragment(words.get(verb).span());
    return Optional.of(
        new Unfolded(
            new Attribution(
                speaker, Optional.of(cue), attribution.content(), attribution.confidence()),
            List.of(source)));
  }

  /** "X, citing Y, said ..." and "Citing Y, X said ...". */
  private Optional<Unfolded> citing(Attribution attribution, Phrase source) {
    int citing = words.firstOf(source.first().sentence());
    citing = findAny(citing, source.to() + 3, Set.of("citing", "quoting"));
    int content = first(attribution.content());
    if (citing < 0 || (citing > source.to() + 1) || (citing > source.to() && content < citing)) {
      return Optional.empty();
    }
    int to = citing + 1;
    while (to < words.size() && !words.is(to, ",") && !SAYING.contains(words.get(to).lower())) {
      to++;
    }
    boolean said = to > citing + 1 && to - citing < NAME && words.is(to, ",");
    if (!said || attribution.cue().filter(c -> has(c, Set.of("citing", "cited"))).isPresent()) {
      return Optional.empty();
    }
    Passage speaker = passage(new Span(start(citing + 1), end(to - 1)));
    return Optional.of(
        new Unfolded(
            new Attribution(
                speaker, attribution.cue(), attribution.content(), attribution.confidence()),
            List.of(source)));
  }

  private Optional<Unfolded> inner(Attribution outer, Span speaker, int from, Phrase relay) {
    int begin = isAny(from, Set.of("that")) ? from + 1 : from;
    while (begin < words.size() && (words.is(begin, ",") || words.is(begin, ":"))) {
      begin++;
    }
    if (begin >= words.size()) {
      return Optional.empty();
    }
    List<Span> rest = new ArrayList<>();
    for (Fragment fragment : outer.content().fragments()) {
      int start = Math.max(fragment.start(), start(begin));
      if (start < fragment.end()) {
        rest.add(new Span(start, fragment.end()));
      }
    }
    if (rest.isEmpty()) {
      return Optional.empty();
    }
    Attribution attribution =
        new Attribution(
            passage(speaker), outer.cue(), words.text().passage(rest), outer.confidence());
    return Optional.of(new Unfolded(attribution, List.of(relay)));
  }

  /** Whether words are no longer than a name or a description, without a mark within. */
  private boolean names(int from, int to) {
    if (to - from > 8 || to <= from) {
      return false;
    }
    for (int i = from; i < to; i++) {
      Word word = words.get(i);
      if (!word.letters() && !word.is("'s") && !word.is(",")) {
        return false;
      }
    }
    return parser.parse(from, to).coreTo() > from;
  }

  private boolean has(Fragment cue, Set<String> any) {
    return words.in(cue.span()).stream().anyMatch(w -> any.contains(w.lower()));
  }

  private int find(int from, int to, String word) {
    return findAny(from, to, Set.of(word));
  }

  /** The first index of one of some words within a sentence; negative if there is none. */
  private int findAny(int from, int to, Set<String> any) {
    for (int i = Math.max(0, from); i < Math.min(to, words.size()); i++) {
      if (words.get(i).sentence() != words.get(from).sentence()) {
        return -1;
      }
      if (any.contains(words.get(i).lower())) {
        return i;
      }
    }
    return -1;
  }

  private boolean isAny(int at, Set<String> any) {
    return at < words.size() && any.contains(words.get(at).lower());
  }

  private Passage passage(Span span) {
    return words.text().passage(List.of(span));
  }

  private int first(Passage content) {
    return Math.min(words.size() - 1, words.at(content.fragments().get(0).start()));
  }

  private int last(Passage content) {
    List<Fragment> fragments = content.fragments();
    return words.after(fragments.get(fragments.size() - 1).span());
  }

  private int start(int index) {
    return words.get(index).start();
  }

  private int end(int index) {
    return words.get(index).end();
  }
}
