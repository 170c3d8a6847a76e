package io.github.onrecord.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * Holds whole rumours back: claims and articles that any related pair joins stay together, so that
 * neither a claim nor an article stands on both sides.
 */
final class RumourSplit {
  private static final String UNRELATED = "unrelated";

  private final Map<String, String> parents = new HashMap<>();
  private final Set<String> heldBack = new HashSet<>();

  /** Which side a pair is of. */
  enum Side {
    LEARNED,
    HELD_BACK,
    /** An unrelated pair of a claim on one side and an article on the other. */
    NEITHER
  }

  /**
   * Splits pairs of claim, article and stance.
   *
   * @param share of the related pairs to hold back
   */
  RumourSplit(List<List<String>> rows, double share, long seed) {
    Map<String, Integer> sizes = new TreeMap<>();
    List<List<String>> related = rows.stream().filter(r -> !r.get(2).equals(UNRELATED)).toList();
    related.forEach(r -> parents.put(root(claim(r)), root(article(r))));
    related.forEach(r -> sizes.merge(root(claim(r)), 1, Integer::sum));
    rows.forEach(r -> sizes.putIfAbsent(root(claim(r)), 0));
    rows.forEach(r -> sizes.putIfAbsent(root(article(r)), 0));
    List<String> rumours = new ArrayList<>(sizes.keySet());
    Collections.shuffle(rumours, new Random(seed));
    double left = share * related.size();
    for (String rumour : rumours) {
      int size = sizes.get(rumour);
      if (size <= left) {
        heldBack.add(rumour);
        left -= size;
      }
      if (left < 1) {
        break;
      }
    }
  }

  Side side(List<String> row) {
    boolean claim = heldBack.contains(root(claim(row)));
    boolean article = heldBack.contains(root(article(row)));
    if (claim != article) {
      return Side.NEITHER;
    }
    return claim ? Side.HELD_BACK : Side.LEARNED;
  }

  private static String claim(List<String> row) {
    return "claim " + row.get(0);
  }

  private static String article(List<String> row) {
    return "article " + row.get(1);
  }

  private String root(String member) {
    String at = member;
    for (String up = parents.getOrDefault(at, at);
        !up.equals(at);
        up = parents.getOrDefault(at, at)) {
      at = up;
    }
    return at;
  }
}
