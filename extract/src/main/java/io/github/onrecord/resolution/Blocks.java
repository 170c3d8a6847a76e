package io.github.onrecord.resolution;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds passages that an article takes over from another outlet: the paragraphs after "As X
 * reports:" up to a line of stars or dashes, or else the next one and those joined to it by dots.
 */
final class Blocks {
  private static final Set<String> REPORTING =
      Set.of("reports", "reported", "writes", "wrote", "notes", "noted", "explains", "adds");
  private static final Set<String> OPEN = Set.of(":", ",", ".", "...", "…");
  private static final Set<String> DOTS = Set.of(".", "...", "…", "[", "]", "(", ")");

  private final Words words;
  private final PhraseParser parser;

  Blocks(Words words, PhraseParser parser) {
    this.words = words;
    this.parser = parser;
  }

  /** What names the outlet that the paragraph of a word is taken over from. */
  Optional<Phrase> around(int at) {
    boolean joined = false;
    boolean parted = partedAfter(at);
    for (int i = first(at) - 1; i >= 0; i = first(i) - 1) {
      List<Word> before = words.all().subList(first(i), i + 1);
      if (before.stream().noneMatch(Word::letters)) {
        if (!elision(before)) {
          return Optional.empty();
        }
        joined = true;
        continue;
      }
      Optional<Phrase> outlet = opening(first(i), i);
      if (outlet.isPresent() || !(parted || joined)) {
        return outlet;
      }
      joined = false;
    }
    return Optional.empty();
  }

  /** Whether a line of stars or dashes ends the passage. */
  private boolean partedAfter(int at) {
    int i = at;
    while (i < words.size()) {
      int from = i;
      while (i < words.size() && words.get(i).paragraph() == words.get(from).paragraph()) {
        i++;
      }
      List<Word> paragraph = words.all().subList(from, i);
      if (paragraph.stream().noneMatch(Word::letters) && !elision(paragraph)) {
        return true;
      }
    }
    return false;
  }

  private int first(int at) {
    int from = at;
    while (from > 0 && words.get(from - 1).paragraph() == words.get(at).paragraph()) {
      from--;
    }
    return from;
  }

  private static boolean elision(List<Word> paragraph) {
    return paragraph.stream().allMatch(w -> DOTS.contains(w.lower()));
  }

  /** The outlet of a paragraph that leads into what it reports. */
  private Optional<Phrase> opening(int from, int last) {
    boolean ended = words.is(last, ".") && !words.is(last - 1, ".");
    if (!OPEN.contains(words.get(last).lower()) || ended) {
      return Optional.empty();
    }
    for (int verb = last; verb > from; verb--) {
      if (REPORTING.contains(words.get(verb).lower()) && words.get(verb - 1).capital()) {
        return Optional.of(parser.parse(name(from, verb), verb));
      }
    }
    return Optional.empty();
  }

  private int name(int from, int verb) {
    int start = verb;
    while (start > from && words.get(start - 1).capital() && !words.is(start - 1, "as")) {
      start--;
    }
    return start;
  }
}
