package io.github.onrecord.encoding;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts an article into windows of whole paragraphs, or of whole sentences where a paragraph is
 * longer than a window, each with some of the text before it as context.
 *
 * @param longest the most pieces in a window, context included
 * @param context the most pieces of context
 */
public record Windows(int longest, int context) {
  /** What the shipped models are trained and run with. */
  public static final Windows DEFAULT = new Windows(254, 32);

  /**
   * @throws IllegalArgumentException if the context leaves no room
   */
  public Windows {
    if (context < 0 || longest < 2 * context + 2) {
      throw new IllegalArgumentException("no windows of " + longest + " with " + context);
    }
  }

  /** The windows of a text; every piece belongs to exactly one as its own. */
  public List<Window> of(Pieces pieces) {
    return of(pieces, longest);
  }

  /**
   * The windows of a text, of which the first is shorter, so that training sees the text cut at
   * other places each time.
   *
   * @param first the most pieces in the first window
   */
  public List<Window> of(Pieces pieces, int first) {
    List<Window> windows = new ArrayList<>();
    int own = 0;
    int room = first;
    while (own < pieces.size()) {
      int start = contextStart(pieces, own);
      int limit = Math.min(pieces.size(), Math.max(own + 1, start + room));
      int end = limit == pieces.size() ? limit : cut(pieces, own, limit);
      windows.add(new Window(start, own, end));
      own = end;
      room = longest;
    }
    return windows;
  }

  /** Where the context before {@code own} begins: at a line or sentence if one is near. */
  private int contextStart(Pieces pieces, int own) {
    int earliest = Math.max(0, own - context);
    for (int i = earliest; i < own; i++) {
      if (breakBefore(pieces, i) >= 2) {
        return i;
      }
    }
    return earliest;
  }

  /** The best place to cut in the later half before {@code limit}; there if none is good. */
  private static int cut(Pieces pieces, int own, int limit) {
    int best = limit;
    int strength = 0;
    for (int i = limit; i > own + (limit - own) / 3; i--) {
      int here = breakBefore(pieces, i);
      if (here > strength) {
        best = i;
        strength = here;
      }
    }
    return best;
  }

  /** How strongly the text breaks before a piece: 0 within a word to 3 at a new line. */
  private static int breakBefore(Pieces pieces, int i) {
    int gap = pieces.gaps()[i];
    if (gap >= Gap.LINE.ordinal() || i == 0) {
      return 3;
    }
    if (gap == Gap.NONE.ordinal()) {
      return 0;
    }
    boolean afterSentence =
        pieces.shapes()[i - 1] == Shape.OTHER.ordinal()
            && pieces.shapes()[i] != Shape.LOWER.ordinal()
            && pieces.quotes()[i] != QuoteState.INSIDE.ordinal();
    return afterSentence ? 2 : 1;
  }
}
