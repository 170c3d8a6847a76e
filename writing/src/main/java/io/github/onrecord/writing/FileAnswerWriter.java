package io.github.onrecord.writing;

import io.github.onrecord.claim.Answer;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Optional;

/** Writes answers to one file, which takes its place when all is written. */
final class FileAnswerWriter implements AnswerWriter {
  private final WholeFile file;
  private final AnswerWriter writer;
  private boolean failed;
  private boolean closed;

  /** Opens a format's writer on a stream. */
  @FunctionalInterface
  interface Opener {
    AnswerWriter open(Writer out) throws IOException;
  }

  FileAnswerWriter(Path path, Opener opener) throws IOException {
    file = WholeFile.open(path);
    try {
      writer = opener.open(file.writer());
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  @Override
  public void write(Optional<String> id, Answer answer) throws IOException {
    boolean written = false;
    try {
      writer.write(id, answer);
      written = true;
    } finally {
      failed |= !written;
    }
  }

  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    try (file) {
      if (!failed) {
        writer.close();
        file.finish();
      }
    }
  }
}
