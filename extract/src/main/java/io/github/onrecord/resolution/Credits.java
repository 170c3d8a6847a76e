package io.github.onrecord.resolution;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the agency or the outlet that an article credits for itself, at its end or its start. */
final class Credits {
  /** Words that a credit has at most, and words before the one of a dateline. */
  private static final int LONGEST = 6;

  private static final int DATELINE = 10;
  private static final Set<String> DASHES = Set.of("-", "–", "—", "--", ":", "―");

  private final Words words;
  private final PhraseParser parser;

  Credits(Words words, PhraseParser parser) {
    this.words = words;
    this.parser = parser;
  }

  /** The agency after the last sentence: "(Savanna Press)", "- Savanna Press". */
  Optional<Phrase> atEnd() {
    int to = words.size();
    while (to > 0 && !words.get(to - 1).letters()) {
      to--;
    }
    int from = to;
    while (from > 0 && to - from < LONGEST && words.get(from - 1).capital()) {
      from--;
    }
    boolean bracketed = words.is(from - 1, "(") && words.is(to, ")");
    boolean dashed = from > 0 && DASHES.contains(words.get(from - 1).lower()) && apart(from - 1);
    return from < to && (bracketed || dashed) ? outlet(from, to) : Optional.empty();
  }

  /** Whether a sentence has ended before a mark. */
  private boolean apart(int at) {
    return at > 0 && !words.get(at - 1).letters() && !words.is(at - 1, ",");
  }

  /** The outlet of the dateline: "ACCRA (Savanna Press) -", "(SPA) -", or "(CNN)" at the head. */
  Optional<Phrase> atStart() {
    for (int i = 0; i < Math.min(words.size(), 4 * DATELINE); i++) {
      int close = close(i);
      if (words.is(i, "(") && close > i + 1 && close + 1 < words.size()) {
        boolean dash = DASHES.contains(words.get(close + 1).lower());
        boolean agency = close == i + 2 && Affiliations.acronym(words.get(i + 1));
        boolean opens = i == 0 || words.get(i - 1).paragraph() != words.get(i).paragraph();
        if (agency && dash) {
          return Optional.of(parser.parse(i + 1, close));
        }
        return dash || opens ? outlet(i + 1, close) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private int close(int from) {
    for (int i = from; i < Math.min(words.size(), from + LONGEST + 2); i++) {
      if (words.is(i, ")")) {
        return i;
      }
    }
    return -1;
  }

  private Optional<Phrase> outlet(int from, int to) {
    List<Word> all = words.all().subList(from, to);
    boolean medium = all.stream().anyMatch(w -> WordGroup.MEDIA.hasExactly(w.lower()));
    return medium ? Optional.of(parser.parse(from, to)) : Optional.empty();
  }
}
