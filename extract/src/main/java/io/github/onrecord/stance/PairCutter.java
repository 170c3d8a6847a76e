package io.github.onrecord.stance;

import io.github.onrecord.encoding.Vocabulary;
import io.github.onrecord.encoding.WordPieces;
import java.util.Arrays;
import java.util.List;

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
