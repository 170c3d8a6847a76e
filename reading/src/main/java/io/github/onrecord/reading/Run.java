package io.github.onrecord.reading;

import io.github.onrecord.reading.Reading.Failure;
import io.github.onrecord.reading.Reading.Skipped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Reads one input after another; trouble in one does not keep it from the next. */
final class Run {
  private final Inputs inputs;
  private final Formats formats;
  private Readings current = Readings.of();
  private String place = "";

  Run(Inputs inputs, Formats formats) {
    this.inputs = inputs;
    this.formats = formats;
  }

  Optional<Reading> next() {
    while (true) {
      Optional<Reading> reading = advance();
      if (reading.isPresent()) {
        return reading;
      }
      Optional<Inputs.Input> input = inputs.next();
      if (input.isEmpty()) {
        return Optional.empty();
      }
      open(input.get());
    }
  }

  private Optional<Reading> advance() {
    try {
      Optional<Reading> reading = current.next();
      if (reading.isEmpty()) {
        current.close();
      }
      return current.isArchive() ? reading : reading.map(Run::asked);
    } catch (IOException e) {
      close();
      current = Readings.of();
      return Optional.of(Trouble.of(place, e));
    }
  }

  /** Whoever asks for one article wants to know that it was not read. */
  private static Reading asked(Reading reading) {
    return reading instanceof Skipped skipped
        ? new Failure(skipped.place(), skipped.message())
        : reading;
  }

  private void open(Inputs.Input input) {
    if (input instanceof Inputs.Unreadable unreadable) {
      current = Readings.of(new Failure(unreadable.place(), unreadable.message()));
      return;
    }
    Source source = ((Inputs.Found) input).source();
    place = source.place();
    try {
      current = formats.open(source);
    } catch (IOException e) {
      current = Readings.of(Trouble.of(place, e));
    }
  }

  void close() {
    try {
      current.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
