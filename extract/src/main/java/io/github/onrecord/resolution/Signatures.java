package io.github.onrecord.resolution;

import java.util.List;
import java.util.Optional;

/** Finds who signed a letter: a person's name that stands alone in a paragraph below it. */
final class Signatures {
  /** Paragraphs of a letter at most. */
  private static final int REACH = 6;

  private static final int LONGEST = 4;

  private final Words words;

  Signatures(Words words) {
    this.words = words;
  }

  /** The first signature below a word; none where nobody signed. */
  Optional<Name> below(Word word) {
    int at = words.at(word.start());
    while (at < words.size() && words.get(at).paragraph() <= word.paragraph() + REACH) {
      int end = paragraphEnd(at);
      Optional<Name> name =
          words.get(at).paragraph() > word.paragraph() ? signed(at, end) : Optional.empty();
      if (name.isPresent()) {
        return name;
      }
      at = end;
    }
    return Optional.empty();
  }

  private int paragraphEnd(int from) {
    int to = from;
    while (to < words.size() && words.get(to).paragraph() == words.get(from).paragraph()) {
      to++;
    }
    return to;
  }

  /** The name that a paragraph consists of. */
  private Optional<Name> signed(int from, int to) {
    int end = to;
    while (end > from && !words.get(end - 1).letters()) {
      end--;
    }
    if (end - from < 2 || end - from > LONGEST) {
      return Optional.empty();
    }
    int last = end;
    List<Name> names = NameFinder.within(words, from, last);
    return names.stream()
        .filter(n -> n.from() == from && n.to() == last && n.bareWords().size() > 1)
        .filter(n -> n.tokens().stream().noneMatch(Signatures::body))
        .findFirst();
  }

  private static boolean body(String token) {
    return WordGroup.BODY.has(token)
        || WordGroup.MEDIA.hasExactly(token)
        || WordGroup.PLACE.hasExactly(token);
  }
}
