package io.github.onrecord.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Lets through as many bytes as one article may have, until that is renewed. */
final class Allowance extends FilterInputStream {
  private int left = Limits.BYTES;

  Allowance(InputStream in) {
    super(in);
  }

  /** Allows for another article. */
  void renew() {
    left = Limits.BYTES;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    spend(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int count = super.read(bytes, offset, length);
    spend(count);
    return count;
  }

  private void spend(int count) throws IOException {
    left -= Math.max(0, count);
    if (left < 0) {
      throw new UnreadableException(Limits.TOO_LONG);
    }
  }
}
