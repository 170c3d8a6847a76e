package io.github.onrecord.reading;

import java.io.IOException;

/** An article is longer than {@link Limits#BYTES}. */
final class TooLongException extends IOException {
  TooLongException() {
    super(Limits.TOO_LONG);
  }
}
