package io.github.onrecord.ledger;

import java.util.Arrays;

/**
 * Keeps the documents with the fewest differences, and of equals the first. Documents come in their
 * order. Costs next to nothing for each, which a heap does not where millions come.
 */
final class Fewest {
  private final int limit;
  private final int[] docs;
  private final int[] differences;
  private int size;

  /** Whoever has as many comes too late. */
  private int tooMany = Integer.MAX_VALUE;

  /**
   * @param limit how many are kept, 1 at least
   */
  Fewest(int limit) {
    this.limit = limit;
    this.docs = new int[4 * limit];
    this.differences = new int[docs.length];
  }

  void add(int doc, int different) {
    if (different >= tooMany) {
      return;
    }
    if (size == docs.length) {
      keepFewest();
      add(doc, different);
      return;
    }
    docs[size] = doc;
    differences[size] = different;
    size++;
  }

  /** Those kept, in their order. */
  int[] docs() {
    keepFewest();
    return Arrays.copyOf(docs, size);
  }

  private void keepFewest() {
    if (size <= limit) {
      return;
    }
    int[] sorted = Arrays.copyOf(differences, size);
    Arrays.sort(sorted);
    int most = sorted[limit - 1];
    int ofMost = limit;
    while (ofMost > 0 && sorted[limit - ofMost] < most) {
      ofMost--;
    }
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (differences[i] < most || (differences[i] == most && ofMost-- > 0)) {
        docs[kept] = docs[i];
        differences[kept] = differences[i];
        kept++;
      }
    }
    size = kept;
    tooMany = most;
  }
}
