package io.github.onrecord.reading;

import java.io.FilterInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** What was asked to be read, one file after another. */
final class Inputs {

  /** One thing to read. */
  sealed interface Input permits Found, Unreadable {}

  record Found(Source source) implements Input {}

  record Unreadable(String place, String message) implements Input {}

  private final Deque<String> waiting;
  private final InputStream standardInput;
  private final Ids ids = new Ids();
  private Folder folder = Folder.none();

  Inputs(List<String> inputs, InputStream standardInput) {
    this.waiting = new ArrayDeque<>(inputs);
    this.standardInput = standardInput;
  }

  Optional<Input> next() {
    Optional<Input> inFolder = folder.next();
    if (inFolder.isPresent()) {
      return inFolder;
    }
    if (waiting.isEmpty()) {
      return Optional.empty();
    }
    String input = waiting.remove();
    return input.equals("-") ? Optional.of(standardInput()) : named(input);
  }

  private Optional<Input> named(String input) {
    Path path;
    try {
      path = Path.of(input);
    } catch (InvalidPathException e) {
      return Optional.of(new Unreadable(input, "no such file or folder; check the path"));
    }
    if (Files.isDirectory(path)) {
      folder = Folder.of(path, ids);
      return next();
    }
    return Optional.of(new Found(file(path, path, ids)));
  }

  private Input standardInput() {
    return new Found(
        new Source("standard input", "", ids.ofStandardInput(), () -> unclosed(standardInput)));
  }

  static Source file(Path file, Path relative, Ids ids) {
    return Source.of(file, Folder.extension(file), ids.of(file, relative));
  }

  private static InputStream unclosed(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public void close() {}
    };
  }
}
