package io.github.onrecord.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/** A file or standard input before its kind is known. */
final class Source {
  private final String place;
  private final String extension;
  private final Supplier<String> id;
  private final Opening opening;
  private final Optional<Path> file;

  /** Opens the bytes. */
  interface Opening {
    InputStream open() throws IOException;
  }

  /** A file, called by its path. */
  static Source of(Path file, String extension, Supplier<String> id) {
    return new Source(
        file.toString(), extension, id, () -> Files.newInputStream(file), Optional.of(file));
  }

  /**
   * @param place what it is called in messages
   * @param extension in lower case without the dot; empty if there is none
   * @param id gives, and thereby takes, the id of an article that has none
   */
  Source(String place, String extension, Supplier<String> id, Opening opening) {
    this(place, extension, id, opening, Optional.empty());
  }

  private Source(
      String place, String extension, Supplier<String> id, Opening opening, Optional<Path> file) {
    this.place = place;
    this.extension = extension;
    this.id = id;
    this.opening = opening;
    this.file = file;
  }

  /** Where it can be read from any offset. */
  Optional<Path> file() {
    return file;
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
