package io.github.onrecord.app.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** Output that tells a reader who has left from other trouble. */
final class PipeOutput extends FilterOutputStream {

  /** Whoever read the output has closed it, as {@code head} does when it has enough. */
  static final class ClosedException extends IOException {
    ClosedException(IOException cause) {
      super("the output was closed", cause);
    }
  }

  PipeOutput(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int oneByte) throws IOException {
    write(new byte[] {(byte) oneByte}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      throw told(e);
    }
  }

  private static IOException told(IOException e) {
    boolean pipe = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    return pipe
        ? new ClosedException(e)
        : new IOException("cannot write to standard output: " + e.getMessage(), e);
  }
}
