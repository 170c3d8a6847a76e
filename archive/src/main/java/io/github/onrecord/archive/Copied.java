package io.github.onrecord.archive;

import io.github.onrecord.reading.Copies;
import io.github.onrecord.reading.Reading;
import io.github.onrecord.reading.Reading.Read;
import io.github.onrecord.reading.Reading.Skipped;
import io.github.onrecord.reading.Reading.Why;
import java.util.Optional;

/**
 * Passes over near copies within one input. What comes of an input must not depend on which others
 * are read, or it could not be written anew alone.
 */
final class Copied {
  private final Optional<Copies> copies;

  /** Of an input of which nothing is read yet. */
  Copied(Settings settings) {
    this.copies = settings.skipsCopies() ? Optional.of(new Copies()) : Optional.empty();
  }

  /** The next reading of the input, or that it is passed over. */
  Reading orSkipped(Reading reading) {
    return reading instanceof Read read
            && copies.filter(some -> some.isCopy(read.article())).isPresent()
        ? new Skipped(read.place(), Why.COPY, "nearly the same as an article before")
        : reading;
  }
}
