package io.github.onrecord.writing;

import io.github.onrecord.statement.ArticleRecord;
import java.io.IOException;

/** Writes brat standoff: the text in one file and its annotation in another. */
final class BratWriter implements RecordWriter {
  private final Folder folder;

  BratWriter(Folder folder) {
    this.folder = folder;
  }

  @Override
  public void write(ArticleRecord record) throws IOException {
    String name = folder.claim(record.article().id());
    WholeFile.write(folder.file(name + ".txt"), record.article().text().toString());
    WholeFile.write(folder.file(name + Format.BRAT.extension()), new BratLines(record).toString());
  }

  @Override
  public void close() {}
}
