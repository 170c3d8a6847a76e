package io.github.onrecord.days;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells which expression of time, if any, belongs to a saying and not to what is said. */
final class Belonging {
  private static final int FAR = 16;
  private static final char CONTENT = '¶';
  private static final Pattern NEXT_TO_CUE =
      Pattern.compile(
          "\\s*(?:(?:late|early|earlier|on|in|back|only|just|the)\\s+){0,2}",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SUBJECT_FOLLOWS =
      Pattern.compile(
          "^(?:\\s+(?:was|were|is|are|would|will|had|has|could|should|may|might|must|marks"
              + "|marked)\\b).*",
          Pattern.DOTALL);

  private static final String MARKS = "\"”'’";
  private static final Pattern CLOSED = Pattern.compile("^[\"”'’,]");

  /** ", she added, in 1947": the words go on. */
  private static final Pattern ASIDE = Pattern.compile("\\s*,\\s*(?:in|on)?\\s*");

  private static final Pattern FINITE =
      Pattern.compile(
          "\\b(?:would|will|could|can|should|must|may|might|is|are|was|were|has|have|had|do|does|did|to"
              + " (?!comment)\\w+)\\b|['’](?:ll|s) \\w+ing\\b|\\b(?:he|she|it|they|we) \\w+");

  /** The end of a sentence: what is left out of a content there does not belong to it. */
  private static final Pattern ENDS = Pattern.compile("\\.(?=\\s|$)");

  /** Where and on what day something was said: " on the network ONB on ". */
  private static final Pattern OUTSIDE =
      Pattern.compile(
          "\\s*(?:(?:on|in|at|to|during) (?:[\\w.’'-]+ ){1,5})??"
              + "(?:(?:late|early|earlier|on|in|back|only|just|the)\\s+){0,2}",
          Pattern.CASE_INSENSITIVE);

  /** What somebody did while speaking: "as she rode the subway on". */
  private static final Pattern MEANWHILE =
      Pattern.compile(" (?:as|while) (?:he|she|they) (?!had\\b)\\w+");

  private static final Pattern GAP = Pattern.compile("\\s+");

  private final Page page;
  private final List<Place> places;

  Belonging(Page page, List<Place> places) {
    this.page = page;
    this.places = places;
  }

  /** The expression that belongs to a saying, out of all in the text. */
  Optional<Mention> of(Place place, List<Mention> mentions) {
    if (place.bare()) {
      return Optional.empty();
    }
    return mentions.stream()
        .filter(m -> place.sentence().holds(m.range()) && belongs(place, m))
        .min(Comparator.comparingInt(m -> distance(place, m)));
  }

  private static int distance(Place place, Mention mention) {
    return mention.start() >= place.cue().end()
        ? mention.start() - place.cue().end()
        : place.cue().start() - mention.end();
  }

  private boolean belongs(Place place, Mention mention) {
    if (place.cue().overlaps(mention.range())) {
      return true;
    }
    if (mention.range().of(page.text()).endsWith(" after")) {
      return follows(place, mention);
    }
    String after = page.text().substring(mention.end(), place.sentence().end());
    String before = page.text().substring(place.sentence().start(), mention.start());
    if (page.quoted(mention.start()) != page.quoted(place.cue().start())
        || Clauses.otherRelation(before, mention.range().of(page.text()), after)) {
      return false;
    }
    if (nextToCue(place, mention)) {
      return !SUBJECT_FOLLOWS.matcher(after).matches();
    }
    if (linked(place, mention, before)) {
      return true;
    }
    return !place.inContent(mention.range())
        && sameNest(place, mention)
        && (mention.start() >= place.cue().end()
            ? belongsAfter(place, mention)
            : belongsBefore(place, mention));
  }

  /** Whether what stands before a cue tells of its time, whatever else it tells of. */
  private boolean linked(Place place, Mention mention, String before) {
    return mention.end() < place.cue().start()
        && places.stream()
            .filter(p -> p.inContent(mention.range()))
            .allMatch(p -> p.inContent(place.cue()))
        && Linked.of(
            before,
            mention.range().of(page.text()),
            page.text().substring(mention.end(), place.cue().start()),
            place.cue().of(page.text()));
  }

  /** Whether a saying comes right after "two days after", as what the days are told from. */
  private boolean follows(Place place, Mention mention) {
    int first = place.source().stream().mapToInt(Range::start).min().orElse(place.cue().start());
    return !place.bare()
        && first <= place.cue().start()
        && first > mention.end()
        && page.text().substring(mention.end(), first).isBlank();
  }

  /** Whether only a preposition stands between, wherever the content is held to begin. */
  private boolean nextToCue(Place place, Mention mention) {
    return mention.start() >= place.cue().end()
        && NEXT_TO_CUE.matcher(page.text().substring(place.cue().end(), mention.start())).matches();
  }

  private boolean claims(Place place, Mention mention) {
    return nextToCue(place, mention) || place.cue().holds(mention.range());
  }

  /** Whether both stand within the contents of the same other sayings, or of none. */
  private boolean sameNest(Place place, Mention mention) {
    return places.stream()
            .filter(p -> p.inContent(mention.range()) && !mention.range().holds(p.cue()))
            .allMatch(p -> p.inContent(place.cue()))
        && places.stream().noneMatch(p -> !p.equals(place) && !p.bare() && claims(p, mention));
  }

  private boolean belongsAfter(Place place, Mention mention) {
    String between = without(place.contents(), place.cue().end(), mention.start());
    int content = between.lastIndexOf(CONTENT);
    if (words(between) > FAR || otherCueBetween(place, place.cue().end(), mention.start())) {
      return false;
    }
    if (ASIDE.matcher(between).matches()) {
      return false;
    }
    if (content < 0) {
      return !Clauses.leadsAway(between)
          || (Clauses.issued(between) && !between.contains(" that "));
    }
    String tail = between.substring(content + 1);
    int said = mention.start() - tail.length();
    boolean meanwhile = MEANWHILE.matcher(tail).lookingAt() && !Clauses.leadsAway(tail);
    if (meanwhile || bySource(place, said, mention)) {
      return true;
    }
    boolean closed =
        MARKS.indexOf(page.text().charAt(mention.start() - tail.length() - 1)) >= 0
            || CLOSED.matcher(tail).find();
    boolean last = ENDS.matcher(page.text().substring(mention.end())).lookingAt();
    boolean told =
        Clauses.occasion(tail)
            || (closed && words(tail) <= 3)
            || (last && OUTSIDE.matcher(tail).matches() && !clause(place));
    return told && !Clauses.leadsAway(tail) && !Clauses.beside(Clauses.lastClause(tail));
  }

  /** Whether who says it stands after what is said: "was named the winner by the panel on". */
  private boolean bySource(Place place, int said, Mention mention) {
    return place.source().stream()
        .filter(s -> s.start() >= said && s.end() <= mention.start())
        .anyMatch(
            s -> NEXT_TO_CUE.matcher(page.text().substring(s.end(), mention.start())).matches());
  }

  /** Whether the content has a verb of its own, which a day after it may belong to. */
  private boolean clause(Place place) {
    return place.contents().stream().anyMatch(c -> FINITE.matcher(c.of(page.text())).find());
  }

  private boolean belongsBefore(Place place, Mention mention) {
    String before = without(place.contents(), place.sentence().start(), mention.start());
    boolean inSource = place.source().stream().anyMatch(s -> s.overlaps(mention.range()));
    if (inSource && !(mention.end() + 1 == place.cue().start() && Clauses.free(before))) {
      return Clauses.issued(before);
    }
    String clause = Clauses.lastClause(before);
    String between = without(place.source(), mention.end(), place.cue().start());
    return words(between) <= FAR
        && !between.contains(";")
        && !Clauses.beside(clause)
        && !(Clauses.parted(between) && !Clauses.speaking(clause))
        && !otherCueBetween(place, mention.end(), place.cue().start());
  }

  private boolean otherCueBetween(Place place, int from, int to) {
    Range between = new Range(from, to);
    return places.stream()
        .anyMatch(
            p ->
                !p.equals(place)
                    && !p.bare()
                    && between.holds(p.cue())
                    && !place.inContent(p.cue()));
  }

  /** The words from one place to another with some of them replaced by a mark. */
  private String without(List<Range> left, int from, int to) {
    StringBuilder words = new StringBuilder();
    for (int at = from; at < to; at++) {
      int here = at;
      Optional<Range> range = left.stream().filter(r -> r.holds(here)).findFirst();
      if (range.isPresent()) {
        words.append(CONTENT);
        at = range.get().end() - 1;
      } else {
        words.append(page.text().charAt(at));
      }
    }
    return words.toString();
  }

  private static int words(String text) {
    String stripped = text.strip();
    return stripped.isEmpty() ? 0 : GAP.split(stripped).length;
  }
}
