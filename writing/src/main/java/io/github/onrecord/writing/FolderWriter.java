package io.github.onrecord.writing;

import io.github.onrecord.statement.ArticleRecord;
import java.io.IOException;
import java.nio.file.Path;

/** Writes a file for each article. */
final class FolderWriter implements RecordWriter {
  private final Folder folder;
  private final Format format;

  FolderWriter(Folder folder, Format format) {
    this.folder = folder;
    this.format = format;
  }

  @Override
  public void write(ArticleRecord record) throws IOException {
    Path file = folder.file(folder.claim(record.article().id()) + format.extension());
    try (FileRecordWriter writer = new FileRecordWriter(file, out -> Writers.to(format, out))) {
      writer.write(record);
    }
  }

  @Override
  public void close() {}
}
