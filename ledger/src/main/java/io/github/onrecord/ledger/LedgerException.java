package io.github.onrecord.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A ledger cannot be read or written; the message names the file and says what to do. */
public final class LedgerException extends UncheckedIOException {
  LedgerException(String message) {
    super(message, new IOException(message));
  }

  LedgerException(String message, Exception cause) {
    super(message, new IOException(message, cause));
  }
}
