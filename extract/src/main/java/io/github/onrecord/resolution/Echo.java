package io.github.onrecord.resolution;

import io.github.onrecord.text.Fragment;
import io.github.onrecord.text.Passage;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether an article talks elsewhere of what a content talks of. */
final class Echo {
  /** Letters that words of one stem share. */
  private static final int STEM = 5;

  /** Shorter words tell too little. */
  private static final int SHORTEST = 4;

  /** The share of a content's telling words that must stand elsewhere. */
  private static final double ENOUGH = 0.4;

  private Echo() {}

  static boolean of(Passage content, Words words) {
    Set<String> said = new HashSet<>();
    for (Fragment fragment : content.fragments()) {
      stems(words.in(fragment.span()), said);
    }
    Set<String> shared = new HashSet<>();
    int from = content.fragments().get(0).start();
    int to = content.fragments().get(content.fragments().size() - 1).end();
    stems(words.all().subList(0, words.at(from)), shared);
    stems(words.all().subList(words.at(to), words.size()), shared);
    shared.retainAll(said);
    return shared.size() >= ENOUGH * said.size();
  }

  /** The beginnings of the words that tell something. */
  static Set<String> stems(List<Word> words) {
    Set<String> stems = new HashSet<>();
    stems(words, stems);
    return stems;
  }

  private static void stems(List<Word> words, Set<String> stems) {
    for (Word word : words) {
      String lower = word.lower();
      if (lower.length() >= SHORTEST && !WordGroup.FUNCTION.hasExactly(lower)) {
        stems.add(lower.substring(0, Math.min(STEM, lower.length())));
      }
    }
  }
}
