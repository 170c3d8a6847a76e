package io.github.onrecord.writing;

import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.statement.LedgerEntry;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;

/** Writes to one file, which takes its place when all is written. */
final class FileRecordWriter implements RecordWriter {
  private final WholeFile file;
  private final RecordWriter writer;
  private boolean failed;
  private boolean closed;

  /** Opens a format's writer on a stream. */
  @FunctionalInterface
  interface Opener {
    RecordWriter open(Writer out) throws IOException;
  }

  @FunctionalInterface
  private interface Write {
    void run() throws IOException;
  }

  FileRecordWriter(Path path, Opener opener) throws IOException {
    file = WholeFile.open(path);
    try {
      writer = opener.open(file.writer());
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  @Override
  public void write(ArticleRecord record) throws IOException {
    write(() -> writer.write(record));
  }

  @Override
  public void write(LedgerEntry entry) throws IOException {
    write(() -> writer.write(entry));
  }

  private void write(Write write) throws IOException {
    boolean written = false;
    try {
      write.run();
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
