package io.github.onrecord.training;

import io.github.onrecord.encoding.Pieces;
import io.github.onrecord.encoding.Vocabulary;
import io.github.onrecord.encoding.Window;
import java.util.List;

/**
 * Windows padded to one length. The arrays hold {@code size * length} elements, window by window;
 * the first and the last piece of each window are the vocabulary's own.
 */
final class Batch {
  private final List<Cut> cuts;
  private final int length;
  private final long[] ids;
  private final long[] quotes;
  private final long[] shapes;
  private final long[] gaps;
  private final float[] mask;

  /** A window of an example. */
  record Cut(Example example, Window window) {}

  Batch(List<Cut> cuts, Vocabulary vocabulary) {
    this.cuts = List.copyOf(cuts);
    this.length = cuts.stream().mapToInt(c -> c.window().length()).max().orElseThrow() + 2;
    int total = cuts.size() * length;
    this.ids = new long[total];
    this.quotes = new long[total];
    this.shapes = new long[total];
    this.gaps = new long[total];
    this.mask = new float[total];
    for (int i = 0; i < cuts.size(); i++) {
      fill(i, cuts.get(i), vocabulary);
    }
  }

  private void fill(int row, Cut cut, Vocabulary vocabulary) {
    Pieces pieces = cut.example().pieces();
    int at = row * length;
    ids[at] = vocabulary.first();
    mask[at++] = 1;
    for (int i = cut.window().start(); i < cut.window().end(); i++, at++) {
      ids[at] = pieces.ids()[i];
      quotes[at] = pieces.quotes()[i];
      shapes[at] = pieces.shapes()[i];
      gaps[at] = pieces.gaps()[i];
      mask[at] = 1;
    }
    ids[at] = vocabulary.separator();
    mask[at] = 1;
  }

  List<Cut> cuts() {
    return cuts;
  }

  int size() {
    return cuts.size();
  }

  int length() {
    return length;
  }

  long[] ids() {
    return ids;
  }

  long[] quotes() {
    return quotes;
  }

  long[] shapes() {
    return shapes;
  }

  long[] gaps() {
    return gaps;
  }

  float[] mask() {
    return mask;
  }

  /** Where in the flattened batch a piece of a window stands. */
  int index(int row, int piece) {
    return row * length + 1 + piece - cuts.get(row).window().start();
  }
}
