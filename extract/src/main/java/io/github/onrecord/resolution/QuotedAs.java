package io.github.onrecord.resolution;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.text.Fragment;
import io.github.onrecord.text.Passage;
import io.github.onrecord.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes apart "X quoted Y as saying ..." and "..., Y said, according to X", where one attribution
 * holds both: Y is the source, X the relay.
 */
final class QuotedAs {
  static final Set<String> SAYING =
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
  private static final Set<String> AS = Set.of("saying", "telling", "having", "stating");
  private static final Set<String> BE = Set.of("is", "are", "was", "were", "been");
  private static final Set<String> PLACING = Set.of("in", "at", "on", "from");
  private static final Set<String> OPENING = Set.of("that", ":");
  private static final int NAME = 12;
  private static final int WHEN = 6;

  private final Words words;
  private final Search search;

  QuotedAs(Words words, Search search) {
    this.words = words;
    this.search = search;
  }

  /** "X quoted Y as saying [that] ..." and "Y was quoted by X as saying [that] ...". */
  Optional<Unfolded> quoted(Attribution attribution, Phrase source) {
    Optional<Unfolded> passive = passive(attribution, source);
    if (passive.isPresent()) {
      return passive;
    }
    boolean quotes = attribution.cue().filter(c -> search.has(c, QUOTING)).isPresent();
    int from = search.first(attribution.content());
    int as = search.find(from, from + NAME, "as");
    if (quotes && as < 0) {
      return quotedAfter(attribution, source);
    }
    if (!quotes || as <= from || !search.isAny(as + 1, AS)) {
      return Optional.empty();
    }
    return inner(attribution, search.passage(from, as), as + 2, source);
  }

  /** "Y was quoted by X as saying ...", where X was taken for the source. */
  private Optional<Unfolded> passive(Attribution attribution, Phrase source) {
    int by = source.from() - 1;
    boolean quoted =
        words.is(by, "by") && search.isAny(by - 1, QUOTING) && search.isAny(by - 2, BE);
    int as = search.find(source.from(), source.to() + NAME, "as");
    boolean says = as >= source.to() && search.isAny(as + 1, AS);
    int from = quoted ? subject(by - 2) : by;
    if (!quoted || !says || from >= by - 2 || search.first(attribution.content()) <= as) {
      return Optional.empty();
    }
    return Optional.of(
        Unfolded.of(attribution, search.passage(from, by - 2), attribution.cue(), List.of(source)));
  }

  /** Where the words for whom a verb is about begin, after "In Accra,". */
  private int subject(int verb) {
    int first = words.firstOf(words.get(verb).sentence());
    int comma = search.find(first, first + WHEN, ",");
    boolean place = PLACING.contains(words.get(first).lower()) && comma > first && comma < verb;
    return place ? comma + 1 : first;
  }

  /** The words beside it: "...", X quoted Y as saying. */
  private Optional<Unfolded> quotedAfter(Attribution attribution, Phrase source) {
    int cue = attribution.cue().map(c -> words.at(c.start())).orElse(0);
    int from = search.findAny(cue, cue + NAME, QUOTING) + 1;
    int as = search.find(from, from + 2 * NAME, "as");
    boolean passive = words.is(from, "by");
    if (passive || as <= from || !words.is(as + 1, "saying") || source.from() >= from) {
      return Optional.empty();
    }
    Unfolded unfolded =
        Unfolded.of(
            withoutClause(attribution, as),
            search.passage(from, as),
            attribution.cue(),
            List.of(source));
    return Optional.of(unfolded);
  }

  /** The attribution without the part of its content that is the clause "Y as saying". */
  private Attribution withoutClause(Attribution attribution, int as) {
    List<Span> rest =
        attribution.content().fragments().stream()
            .map(Fragment::span)
            .filter(s -> !s.overlaps(words.get(as).span()))
            .toList();
    return rest.isEmpty()
        ? attribution
        : new Attribution(
            attribution.source(),
            attribution.cue(),
            words.text().passage(rest),
            attribution.confidence());
  }

  /** "According to X, Y said ..." and "..., Y said, according to X". */
  Optional<Unfolded> accordingTo(Attribution attribution, Phrase source) {
    if (!according(attribution)) {
      return Optional.empty();
    }
    int from = search.first(attribution.content());
    int verb = search.findAny(from + 1, from + NAME, SAYING);
    boolean within = verb > from && !words.get(from).quoted() && search.names(from, verb);
    if (within && verb + 1 < search.last(attribution.content())) {
      return inner(attribution, search.passage(from, verb), verb + 1, source);
    }
    Optional<Unfolded> beside = beside(attribution, source);
    return beside.isPresent() ? beside : closing(attribution, source);
  }

  /** A clause such as "Y said" that was taken for the end of the content before the cue. */
  private Optional<Unfolded> closing(Attribution attribution, Phrase source) {
    int cue = attribution.cue().map(Fragment::start).orElse(0);
    return attribution.content().fragments().stream()
        .map(Fragment::span)
        .filter(s -> s.end() <= cue)
        .reduce((first, last) -> last)
        .flatMap(s -> closing(attribution, s, source));
  }

  private Optional<Unfolded> closing(Attribution attribution, Span part, Phrase source) {
    int verb = words.after(part) - 1;
    int from = verb;
    while (from > words.at(part.start()) && clause(from - 1)) {
      from--;
    }
    boolean said = from > words.at(part.start()) && SAYING.contains(words.get(verb).lower());
    if (!said || !search.names(from, verb)) {
      return Optional.empty();
    }
    Span rest = new Span(part.start(), words.get(from - 1).end());
    Attribution without =
        new Attribution(
            attribution.source(),
            attribution.cue(),
            words
                .text()
                .passage(
                    attribution.content().fragments().stream()
                        .map(f -> f.span().equals(part) ? rest : f.span())
                        .toList()),
            attribution.confidence());
    Fragment cue = words.text().fragment(words.get(verb).span());
    return Optional.of(
        Unfolded.of(without, search.passage(from, verb), Optional.of(cue), List.of(source)));
  }

  private boolean clause(int at) {
    return words.get(at).letters() && !words.get(at).quoted();
  }

  /** Whether the cue is "according to". */
  static boolean according(Attribution attribution) {
    return attribution
        .cue()
        .filter(c -> c.text().regionMatches(true, 0, "according", 0, "according".length()))
        .isPresent();
  }

  /** A clause such as "Y said" between the content and its cue. */
  private Optional<Unfolded> beside(Attribution attribution, Phrase source) {
    int from = search.last(attribution.content());
    int to = attribution.cue().map(c -> words.at(c.start())).orElse(from);
    while (from < to && !words.get(from).letters()) {
      from++;
    }
    int verb = search.findAny(from, Math.min(to, from + NAME), SAYING);
    if (verb <= from || !search.names(from, verb)) {
      return Optional.empty();
    }
    Fragment cue = words.text().fragment(words.get(verb).span());
    return Optional.of(
        Unfolded.of(attribution, search.passage(from, verb), Optional.of(cue), List.of(source)));
  }

  /** After the words for a time or an audience up to "that" or a colon: "on Tuesday that". */
  private int saidWhen(int from, Attribution outer) {
    int to = search.findAny(from, Math.min(from + WHEN, search.last(outer.content())), OPENING);
    boolean plain = true;
    for (int i = from; i < to; i++) {
      plain = plain && words.get(i).letters() && !SAYING.contains(words.get(i).lower());
    }
    boolean starts = words.is(from, "on") || words.is(from, "to") || words.is(from, "reporters");
    boolean day = WordGroup.CALENDAR.hasExactly(words.get(from).lower());
    return to > from && plain && (starts || day) ? to : from;
  }

  private Optional<Unfolded> inner(Attribution outer, Passage speaker, int from, Phrase relay) {
    int said = saidWhen(from, outer);
    int begin = words.is(said, "that") ? said + 1 : said;
    while (words.is(begin, ",") || words.is(begin, ":")) {
      begin++;
    }
    return search
        .from(begin, outer.content())
        .map(
            rest ->
                new Unfolded(
                    new Attribution(speaker, outer.cue(), rest, outer.confidence()),
                    List.of(relay)));
  }
}
