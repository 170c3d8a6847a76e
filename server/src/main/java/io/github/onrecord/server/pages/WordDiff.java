package io.github.onrecord.server.pages;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Two passages side by side.
 *
 * @param before the first, with the words marked that the other lacks
 * @param after the second, likewise
 */
record WordDiff(List<Piece> before, List<Piece> after) {
  /** The style of words that the other passage lacks. */
  static final String DIFFERS = "differs";

  private static final Pattern BLANK = Pattern.compile(" ");

  static WordDiff of(String before, String after) {
    List<String> first = words(before);
    List<String> second = words(after);
    List<AbstractDelta<String>> deltas = DiffUtils.diff(bare(first), bare(second)).getDeltas();
    return new WordDiff(
        pieces(first, deltas, AbstractDelta::getSource),
        pieces(second, deltas, AbstractDelta::getTarget));
  }

  private static List<String> words(String text) {
    return BLANK.splitAsStream(text).toList();
  }

  /** Words for comparison: another case or comma is no other word. */
  private static List<String> bare(List<String> words) {
    return words.stream()
        .map(word -> word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", ""))
        .toList();
  }

  private static List<Piece> pieces(
      List<String> words,
      List<AbstractDelta<String>> deltas,
      Function<AbstractDelta<String>, Chunk<String>> side) {
    BitSet differs = new BitSet();
    deltas.stream()
        .map(side)
        .forEach(chunk -> differs.set(chunk.getPosition(), chunk.getPosition() + chunk.size()));
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= words.size(); i++) {
      if (i == words.size() || differs.get(i) != differs.get(from)) {
        // Blanks are never marked, so that no mark hangs over into the next word.
        String before = from > 0 && !differs.get(from) ? " " : "";
        String after = i < words.size() && !differs.get(from) ? " " : "";
        String text = before + String.join(" ", words.subList(from, i)) + after;
        pieces.add(new Piece(text, differs.get(from) ? DIFFERS : ""));
        from = i;
      }
    }
    return pieces;
  }
}
