package io.github.onrecord.server.desk;

/** Something that cannot be done now or not at all; the message says what to do. */
public final class RefusedException extends RuntimeException {

  /** Why. */
  public enum Why {
    /** What was given is no article, or lacks something. */
    UNREADABLE,
    /** Too much is asked for at once. */
    BUSY,
    /** It took longer than a request may. */
    SLOW,
    /** The program is stopping. */
    STOPPING
  }

  private final Why why;

  RefusedException(Why why, String message) {
    super(message);
    this.why = why;
  }

  /** Why. */
  public Why why() {
    return why;
  }
}
