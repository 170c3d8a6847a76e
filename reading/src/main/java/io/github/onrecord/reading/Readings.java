package io.github.onrecord.reading;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The articles of one input, one after another. */
interface Readings extends Closeable {

  /**
   * The next one, or empty after the last.
   *
   * @throws IOException if the input cannot be read any further
   */
  Optional<Reading> next() throws IOException;

  /** Whether parts that hold no article are to be expected. */
  default boolean isArchive() {
    return false;
  }

  /** Readings that are there already. */
  static Readings of(Reading... all) {
    Iterator<Reading> iterator = List.of(all).iterator();
    return new Readings() {
      @Override
      public Optional<Reading> next() {
        return iterator.hasNext() ? Optional.of(iterator.next()) : Optional.empty();
      }

      @Override
      public void close() {}
    };
  }
}
