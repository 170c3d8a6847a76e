package io.github.onrecord.reading;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;

/** Finds encodings by the names that servers give them. */
final class Charsets {
  private Charsets() {}

  static Optional<Charset> named(String name) {
    try {
      return name.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      // Servers say what they like; the page itself is asked then.
      return Optional.empty();
    }
  }
}
