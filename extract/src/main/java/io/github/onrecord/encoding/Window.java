package io.github.onrecord.encoding;

/**
 * A run of pieces that an encoder reads at once.
 *
 * @param start first piece, context included
 * @param own first piece that this window answers for; those before it are context
 * @param end one past the last piece
 */
public record Window(int start, int own, int end) {
  /**
   * @throws IllegalArgumentException if the window answers for no piece
   */
  public Window {
    if (start < 0 || own < start || end <= own) {
      throw new IllegalArgumentException("no window " + start + " " + own + " " + end);
    }
  }

  /** The number of pieces read. */
  public int length() {
    return end - start;
  }
}
