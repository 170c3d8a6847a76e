package io.github.onrecord.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/** A file or standard input before its kind is known. */
final class Source {
  private final String place;
  private final String extension;
  private final Supplier<String> id;
  private final Opening opening;

  /** Opens the bytes. */
  interface Opening {
    InputStream open() throws IOException;
  }

  /**
   * @param place what it is called in messages
   * @param extension in lower case without the dot; empty if there is none
   * @param id gives, and thereby takes, the id of an article that has none
   */
  Source(String place, String extension, Supplier<String> id, Opening opening) {
    this.place = place;
    this.extension = extension;
    this.id = id;
    this.opening = opening;
  }

  String place() {
    return place;
  }

  String extension() {
    return extension;
  }

  /** The id of an article that has none of its own; always the same. */
  String id() {
    return id.get();
  }

  BufferedInputStream open() throws IOException {
    return new BufferedInputStream(opening.open(), 1 << 16);
  }
}
