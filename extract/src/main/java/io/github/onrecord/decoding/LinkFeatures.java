package io.github.onrecord.decoding;

import io.github.onrecord.encoding.Gap;
import io.github.onrecord.encoding.Pieces;
import java.util.List;

/**
 * What a linker sees of two spans besides their words: how far apart they stand, how many others of
 * the same role stand between, and whether a paragraph ends between them. Each is a row of a table
 * of learned scores.
 *
 * @param distance row by the signed number of pieces between, 0 to {@link #DISTANCES}
 * @param rank row by the signed count of candidates, 0 to {@link #RANKS}
 * @param paragraphs row by the paragraph ends between, 0 to {@link #PARAGRAPHS}
 */
public record LinkFeatures(int distance, int rank, int paragraphs) {
  /** Partners stand less than this many pieces apart. */
  private static final int REACH = 64;

  /** Rows of the distance table. */
  public static final int DISTANCES = 18;

  /** Rows of the rank table. */
  public static final int RANKS = 8;

  /** Rows of the paragraph table. */
  public static final int PARAGRAPHS = 6;

  /**
   * Whether a candidate may be a span's partner at all. Training sees partners in one window, where
   * far ones are rare, so that scores across a whole article mean nothing.
   */
  static boolean inReach(TaggedSpan of, TaggedSpan candidate) {
    return between(of, candidate) < REACH;
  }

  private static int between(TaggedSpan of, TaggedSpan candidate) {
    boolean after = candidate.first() > of.first();
    int between = after ? candidate.first() - of.last() : of.first() - candidate.last();
    return Math.max(0, between);
  }

  /**
   * The features of a candidate for a span.
   *
   * @param of the span that looks for a partner
   * @param candidates all spans of the partner's role in the order of the text
   * @param index which of them is meant
   * @param paragraphs for each piece, how many paragraphs ended before it
   */
  public static LinkFeatures of(
      TaggedSpan of, List<TaggedSpan> candidates, int index, int[] paragraphs) {
    TaggedSpan candidate = candidates.get(index);
    boolean after = candidate.first() > of.first();
    int ends = Math.abs(paragraphs[candidate.first()] - paragraphs[of.first()]);
    int signed = after ? 1 : 0;
    return new LinkFeatures(
        bucket(between(of, candidate)) * 2 + signed,
        Math.min(3, skipped(of, candidates, index)) * 2 + signed,
        Math.min(2, ends) * 2 + signed);
  }

  /** For each piece, how many paragraphs ended before it. */
  public static int[] paragraphs(Pieces pieces) {
    int[] counts = new int[pieces.size()];
    for (int i = 1; i < counts.length; i++) {
      boolean ends = pieces.gaps()[i] >= Gap.LINE.ordinal();
      counts[i] = counts[i - 1] + (ends ? 1 : 0);
    }
    return counts;
  }

  /** How many other candidates stand between the span and this one. */
  private static int skipped(TaggedSpan of, List<TaggedSpan> candidates, int index) {
    int step = candidates.get(index).first() > of.first() ? -1 : 1;
    int count = 0;
    for (int i = index + step; i >= 0 && i < candidates.size() && count < 3; i += step) {
      boolean between = (candidates.get(i).first() > of.first()) == (step < 0);
      if (!between) {
        break;
      }
      count++;
    }
    return count;
  }

  private static int bucket(int distance) {
    return Math.min(8, 32 - Integer.numberOfLeadingZeros(distance));
  }
}
