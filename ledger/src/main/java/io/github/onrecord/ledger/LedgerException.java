package io.github.onrecord.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** A ledger cannot be read or written; the message names the file and says what to do. */
public final class LedgerException extends UncheckedIOException {
  private final boolean late;

  LedgerException(String message) {
    super(message, new IOException(message));
    late = false;
  }

  LedgerException(String message, Exception cause) {
    this(message, cause, false);
  }

  private LedgerException(String message, Exception cause, boolean late) {
    super(message, new IOException(message, cause));
    this.late = late;
  }

  /** A question took longer than it may. */
  static LedgerException late(Path path, Exception cause) {
    String message = path + ": a question took longer than it may; ask for less at once";
    return new LedgerException(message, cause, true);
  }

  /** Whether all is well but for a question that took longer than it may. */
  public boolean isLate() {
    return late;
  }
}
