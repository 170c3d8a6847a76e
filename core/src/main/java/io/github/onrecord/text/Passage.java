package io.github.onrecord.text;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Words of an article that belong together, in one stretch or, where other words interrupt them, in
 * several.
 *
 * @param fragments the stretches in the order of the text; empty where the text has no such words
 */
public record Passage(List<Fragment> fragments) {
  private static final Passage NONE = new Passage(List.of());

  /**
   * @throws IllegalArgumentException if the fragments overlap or are out of order
   */
  public Passage {
    fragments = List.copyOf(fragments);
    for (int i = 1; i < fragments.size(); i++) {
      if (fragments.get(i).start() < fragments.get(i - 1).end()) {
        throw new IllegalArgumentException("fragments overlap or are out of order: " + fragments);
      }
    }
  }

  /** The passage without words. */
  public static Passage none() {
    return NONE;
  }

  /** Whether there are no words. */
  public boolean isEmpty() {
    return fragments.isEmpty();
  }

  /** The number of code points in all fragments. */
  public int length() {
    return fragments.stream().mapToInt(f -> f.span().length()).sum();
  }

  /** The exact words, with an ellipsis where other words were left out. */
  public String text() {
    return fragments.stream().map(Fragment::text).collect(Collectors.joining(" … "));
  }
}
