package io.github.onrecord.training;

/**
 * How large an encoder is.
 *
 * @param layers transformer layers
 * @param hidden width of a token's vector
 * @param heads attention heads of a layer
 * @param inner width of the feed-forward part
 * @param vocabulary word pieces known
 * @param positions longest window, first and last piece included
 */
record NetworkShape(int layers, int hidden, int heads, int inner, int vocabulary, int positions) {
  static final NetworkShape PRECISE = new NetworkShape(12, 384, 12, 1536, 30522, 512);
  static final NetworkShape FAST = new NetworkShape(6, 384, 12, 1536, 30522, 512);
  static final NetworkShape MEANING = new NetworkShape(3, 384, 12, 1536, 30522, 512);

  /** Width of each of the link vectors. */
  static final int LINK = 48;

  /** Link vectors a token has, one for each of {@code LinkVector}. */
  static final int LINKS = 8;

  int headWidth() {
    return hidden / heads;
  }
}
