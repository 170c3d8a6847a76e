package io.github.onrecord.training;

import io.github.onrecord.stance.PairPieces;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Pairs of one task padded to one length. */
@SuppressWarnings("ArrayRecordComponent") // input of a model, never compared
record PairBatch(List<Pair> pairs, int length, long[] ids, long[] types, float[] mask) {
  static PairBatch of(List<Pair> pairs) {
    int length = pairs.stream().mapToInt(p -> p.pieces().length()).max().orElseThrow();
    long[] ids = new long[pairs.size() * length];
    long[] types = new long[ids.length];
    float[] mask = new float[ids.length];
    for (int i = 0; i < pairs.size(); i++) {
      PairPieces pieces = pairs.get(i).pieces();
      System.arraycopy(pieces.ids(), 0, ids, i * length, pieces.length());
      System.arraycopy(pieces.types(), 0, types, i * length, pieces.length());
      java.util.Arrays.fill(mask, i * length, i * length + pieces.length(), 1);
    }
    return new PairBatch(List.copyOf(pairs), length, ids, types, mask);
  }

  int size() {
    return pairs.size();
  }

  PairTask task() {
    return pairs.get(0).task();
  }

  /** Packs pairs of like length into batches of at most so many pieces, in random order. */
  static List<PairBatch> shuffled(List<Pair> pairs, int pieces, Random random) {
    List<Pair> sorted = new ArrayList<>(pairs);
    Collections.shuffle(sorted, random);
    sorted.sort(Comparator.comparing(Pair::task).thenComparing(p -> p.pieces().length() / 4));
    List<PairBatch> batches = new ArrayList<>();
    List<Pair> open = new ArrayList<>();
    for (Pair pair : sorted) {
      boolean full = (open.size() + 1) * (pair.pieces().length() + 3) > pieces;
      if (!open.isEmpty() && (full || open.get(0).task() != pair.task())) {
        batches.add(of(open));
        open.clear();
      }
      open.add(pair);
    }
    if (!open.isEmpty()) {
      batches.add(of(open));
    }
    Collections.shuffle(batches, random);
    return batches;
  }
}
