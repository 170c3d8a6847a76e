package io.github.onrecord.stance;

/**
 * A claim and a text as a cross-encoder reads them: first piece, claim, separator, text, separator.
 *
 * @param ids numbers of the word pieces
 * @param types 0 for a piece of the claim, 1 for one of the text; as long as {@code ids}
 */
@SuppressWarnings("ArrayRecordComponent") // input of a model, never compared
public record PairPieces(long[] ids, long[] types) {
  /** The number of pieces, first piece and separators included. */
  public int length() {
    return ids.length;
  }
}
