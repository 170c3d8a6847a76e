package io.github.onrecord.writing;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** A UTF-8 file that appears under its name only once it is whole. */
final class WholeFile implements AutoCloseable {
  private final Path target;
  private final Path written;
  private final Writer writer;

  private WholeFile(Path target, Path written, StandardOpenOption mode) throws IOException {
    this.target = target;
    this.written = written;
    this.writer =
        new BufferedWriter(
            new OutputStreamWriter(Files.newOutputStream(written, mode), StandardCharsets.UTF_8));
  }

  /**
   * Starts a file.
   *
   * @throws IOException if its folder is missing or cannot be written to
   */
  static WholeFile open(Path path) throws IOException {
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      // A device or a pipe must be written to, not replaced.
      return new WholeFile(path, path, StandardOpenOption.WRITE);
    }
    Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
    Path written = target.resolveSibling(".onrecord-" + UUID.randomUUID() + ".tmp");
    // Before the file is there: an interruption may come at any moment.
    Unfinished.add(written);
    try {
      return new WholeFile(target, written, StandardOpenOption.CREATE_NEW);
    } catch (FileSystemException e) {
      throw new IOException(
          path + ": cannot write in its folder; see that the folder exists and is writable", e);
    }
  }

  /** Writes {@code text} as the whole of a file. */
  static void write(Path path, String text) throws IOException {
    try (WholeFile file = open(path)) {
      Writer wellFormed = new WellFormedWriter(file.writer(), WellFormedWriter.REPLACE);
      wellFormed.write(text);
      wellFormed.flush();
      file.finish();
    }
  }

  Writer writer() {
    return writer;
  }

  /** Puts the file in its place, over an older one of that name. */
  void finish() throws IOException {
    writer.close();
    if (!written.equals(target)) {
      Files.move(written, target, StandardCopyOption.ATOMIC_MOVE);
      Unfinished.remove(written);
    }
  }

  /** Gives the file up unless it is finished. */
  @Override
  public void close() throws IOException {
    try {
      writer.close();
    } finally {
      if (!written.equals(target)) {
        Files.deleteIfExists(written);
        Unfinished.remove(written);
      }
    }
  }
}
