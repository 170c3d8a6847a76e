package io.github.onrecord.resolution;

import io.github.onrecord.text.Fragment;
import io.github.onrecord.text.Passage;
import io.github.onrecord.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds words by their indices within a sentence, and passages by the indices of their words. */
final class Search {
  private final Words words;
  private final PhraseParser parser;

  Search(Words words, PhraseParser parser) {
    this.words = words;
    this.parser = parser;
  }

  /** The first index of a word within the sentence of {@code from}; negative if there is none. */
  int find(int from, int to, String word) {
    return findAny(from, to, Set.of(word));
  }

  /** The first index of one of some words within a sentence; negative if there is none. */
  int findAny(int from, int to, Set<String> any) {
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

  boolean isAny(int at, Set<String> any) {
    return at >= 0 && at < words.size() && any.contains(words.get(at).lower());
  }

  boolean has(Fragment fragment, Set<String> any) {
    return words.in(fragment.span()).stream().anyMatch(w -> any.contains(w.lower()));
  }

  /** The index of the first word of a content. */
  int first(Passage content) {
    return Math.min(words.size() - 1, words.at(content.fragments().get(0).start()));
  }

  /** The index after the last word of a content. */
  int last(Passage content) {
    List<Fragment> fragments = content.fragments();
    return words.after(fragments.get(fragments.size() - 1).span());
  }

  /** The passage from one word up to another. */
  Passage passage(int from, int to) {
    return words.text().passage(List.of(new Span(start(from), words.get(to - 1).end())));
  }

  /** What of a content stands at a word or after it; empty if nothing does. */
  Optional<Passage> from(int index, Passage content) {
    List<Span> rest = new ArrayList<>();
    for (Fragment fragment : content.fragments()) {
      int start = index < words.size() ? Math.max(fragment.start(), start(index)) : fragment.end();
      if (start < fragment.end()) {
        rest.add(new Span(start, fragment.end()));
      }
    }
    return rest.isEmpty() ? Optional.empty() : Optional.of(words.text().passage(rest));
  }

  /** A content without the part that begins with a word; empty if another part holds the word. */
  Optional<Passage> without(int index, Passage content) {
    List<Span> rest =
        content.fragments().stream()
            .map(Fragment::span)
            .filter(s -> words.at(s.start()) != index)
            .toList();
    boolean held = rest.stream().anyMatch(s -> s.overlaps(words.get(index).span()));
    return held || rest.isEmpty() ? Optional.empty() : Optional.of(words.text().passage(rest));
  }

  int start(int index) {
    return words.get(index).start();
  }

  /** Whether words are no longer than a name or a description, without a mark within. */
  boolean names(int from, int to) {
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
}
