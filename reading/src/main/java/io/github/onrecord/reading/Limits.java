package io.github.onrecord.reading;

import java.io.IOException;
import java.io.InputStream;

/** How much is read as one article. */
final class Limits {
  /** Bytes of one article in its file; the longest news texts have a hundredth of it. */
  static final int BYTES = 10_000_000;

  static final String TOO_LONG =
      "longer than 10 MB, too long for one article; split it, or give JSON Lines with an article a"
          + " line";

  private Limits() {}

  /**
   * All that is left, which is one article.
   *
   * @throws UnreadableException if that is more than {@link #BYTES}
   */
  static byte[] readAll(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(BYTES + 1);
    if (bytes.length > BYTES) {
      throw new UnreadableException(TOO_LONG);
    }
    return bytes;
  }
}
