package io.github.onrecord.reading;

import java.io.IOException;

/** An input that is no article; the message tells the user what to do. */
final class UnreadableException extends IOException {
  static final String EMPTY = "empty; an article needs text";

  UnreadableException(String message) {
    super(message);
  }
}
