package io.github.onrecord.reading;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;

/** Reads line by line and never holds more of a line than {@link Limits#BYTES}. */
final class Lines {
  private final BufferedInputStream in;
  private int number;

  Lines(BufferedInputStream in) {
    this.in = in;
  }

  /** The next line that is not blank, or empty at the end. */
  Optional<Line> next() throws IOException {
    Optional<Line> line = any();
    while (line.isPresent() && line.get().isBlank()) {
      line = any();
    }
    return line;
  }

  private Optional<Line> any() throws IOException {
    int b = in.read();
    if (b < 0) {
      return Optional.empty();
    }
    number++;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    boolean tooLong = false;
    for (; b >= 0 && b != '\n'; b = in.read()) {
      if (bytes.size() < Limits.BYTES) {
        bytes.write(b);
      } else {
        tooLong = true;
      }
    }
    return Optional.of(new Line(number, tooLong ? new byte[0] : bytes.toByteArray(), tooLong));
  }
}
