package io.github.onrecord.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * Texts padded to one length.
 *
 * @param ids of their pieces, {@code size * length}
 * @param mask 1 for each piece that is there
 */
@SuppressWarnings("ArrayRecordComponent") // input of a model, never compared
record MeaningBatch(int size, int length, long[] ids, float[] mask) {
  static MeaningBatch of(List<int[]> texts) {
    int length = texts.stream().mapToInt(t -> t.length).max().orElseThrow();
    long[] ids = new long[texts.size() * length];
    float[] mask = new float[ids.length];
    for (int i = 0; i < texts.size(); i++) {
      int[] text = texts.get(i);
      for (int j = 0; j < text.length; j++) {
        ids[i * length + j] = text[j];
      }
      Arrays.fill(mask, i * length, i * length + text.length, 1);
    }
    return new MeaningBatch(texts.size(), length, ids, mask);
  }

  /** Packs texts of like length into batches of at most so many pieces, in random order. */
  static List<MeaningBatch> shuffled(List<int[]> texts, int pieces, Random random) {
    List<int[]> sorted = new ArrayList<>(texts);
    Collections.shuffle(sorted, random);
    sorted.sort(Comparator.comparing(text -> text.length));
    List<MeaningBatch> batches = new ArrayList<>();
    int from = 0;
    for (int end = 1; end <= sorted.size(); end++) {
      boolean last = end == sorted.size();
      if (last || (end + 1 - from) * sorted.get(end).length > pieces) {
        batches.add(of(sorted.subList(from, end)));
        from = end;
      }
    }
    Collections.shuffle(batches, random);
    return batches;
  }
}
