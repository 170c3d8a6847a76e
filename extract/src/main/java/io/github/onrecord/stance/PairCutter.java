package io.github.onrecord.stance;

import io.github.onrecord.encoding.Vocabulary;
import io.github.onrecord.encoding.WordPieces;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Cuts claims, sentences and articles into the pieces that a cross-encoder reads. */
public final class PairCutter {
  /** Pieces of a claim that are read; what is beyond is cut off. */
  public static final int LONGEST_CLAIM = 48;

  /** Pieces of a sentence that are read. */
  public static final int LONGEST_SENTENCE = 96;

  /** Pieces of an article's digest. */
  public static final int DIGEST = 112;

  private final Vocabulary vocabulary;
  private final WordPieces wordPieces;
  private final PieceWeights weights;

  private PairCutter(List<String> pieces) {
    this.vocabulary = new Vocabulary(pieces);
    this.wordPieces = new WordPieces(vocabulary);
    this.weights = PieceWeights.of(pieces);
  }

  /**
   * Cuts into the pieces of a vocabulary.
   *
   * @param pieces in the order of their numbers
   */
  public static PairCutter of(List<String> pieces) {
    return new PairCutter(pieces);
  }

  /** The pieces of a claim, cut where it is too long. */
  public int[] claim(String claim) {
    return first(pieces(claim), LONGEST_CLAIM);
  }

  /** The pieces of a sentence, cut where it is too long. */
  public int[] sentence(String sentence) {
    return first(pieces(sentence), LONGEST_SENTENCE);
  }

  /**
   * Parts of a text joined, with separators between; each is cut where it is too long.
   *
   * @param parts in the order in which they are read; empty ones are left out
   */
  public int[] joined(List<Part> parts) {
    List<int[]> cut = parts.stream().map(this::cut).filter(each -> each.length > 0).toList();
    IntStream.Builder joined = IntStream.builder();
    for (int i = 0; i < cut.size(); i++) {
      if (i > 0) {
        joined.add(vocabulary.separator());
      }
      Arrays.stream(cut.get(i)).forEach(joined::add);
    }
    return joined.build().toArray();
  }

  /**
   * A part of a text.
   *
   * @param most pieces that are kept of it, at least 1
   * @param end whether its end is kept where it is too long, or else its beginning
   */
  public record Part(String text, int most, boolean end) {}

  private int[] cut(Part part) {
    int[] all = pieces(part.text());
    return part.end() && all.length > part.most()
        ? Arrays.copyOfRange(all, all.length - part.most(), all.length)
        : first(all, part.most());
  }

  /** An article's sentences, to be digested for any number of claims. */
  public Digestible article(String text) {
    return new Digestible(Sentences.of(text).stream().map(this::pieces).toList(), weights);
  }

  /** A claim and what is read beside it. */
  public PairPieces pair(int[] claim, int[] text) {
    long[] ids = new long[claim.length + text.length + 3];
    long[] types = new long[ids.length];
    ids[0] = vocabulary.first();
    for (int i = 0; i < claim.length; i++) {
      ids[1 + i] = claim[i];
    }
    ids[claim.length + 1] = vocabulary.separator();
    for (int i = 0; i < text.length; i++) {
      ids[claim.length + 2 + i] = text[i];
    }
    ids[ids.length - 1] = vocabulary.separator();
    Arrays.fill(types, claim.length + 2, types.length, 1);
    return new PairPieces(ids, types);
  }

  private int[] pieces(String text) {
    return wordPieces.cut(text.codePoints().toArray()).ids();
  }

  private static int[] first(int[] pieces, int most) {
    return pieces.length > most ? Arrays.copyOf(pieces, most) : pieces;
  }
}
