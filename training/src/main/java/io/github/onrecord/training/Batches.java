package io.github.onrecord.training;

import io.github.onrecord.encoding.Vocabulary;
import io.github.onrecord.encoding.Window;
import io.github.onrecord.encoding.Windows;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Packs the windows of examples into batches of about equal size and like lengths. */
record Batches(Vocabulary vocabulary, Windows windows, int pieces) {
  /** One pass over the examples, cut at random places, in random order. */
  List<Batch> shuffled(List<Example> examples, Random random) {
    List<Batch.Cut> cuts = new ArrayList<>();
    for (Example example : examples) {
      int first = windows.longest() / 3 + random.nextInt(windows.longest() * 2 / 3);
      for (Window window : windows.of(example.pieces(), first)) {
        cuts.add(new Batch.Cut(example, window));
      }
    }
    Collections.shuffle(cuts, random);
    cuts.sort(Comparator.comparingInt(c -> c.window().length() / 8));
    List<Batch> batches = pack(cuts);
    Collections.shuffle(batches, random);
    return batches;
  }

  /** The windows as they are read when nothing is random. */
  List<Batch> plain(List<Example> examples) {
    List<Batch.Cut> cuts = new ArrayList<>();
    for (Example example : examples) {
      windows.of(example.pieces()).forEach(w -> cuts.add(new Batch.Cut(example, w)));
    }
    cuts.sort(Comparator.comparingInt(c -> c.window().length()));
    return pack(cuts);
  }

  private List<Batch> pack(List<Batch.Cut> cuts) {
    List<Batch> batches = new ArrayList<>();
    List<Batch.Cut> open = new ArrayList<>();
    for (Batch.Cut cut : cuts) {
      if ((open.size() + 1) * (cut.window().length() + 2) > pieces && !open.isEmpty()) {
        batches.add(new Batch(open, vocabulary));
        open.clear();
      }
      open.add(cut);
    }
    if (!open.isEmpty()) {
      batches.add(new Batch(open, vocabulary));
    }
    return batches;
  }
}
