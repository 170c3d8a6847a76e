package io.github.onrecord.writing;

import io.github.onrecord.statement.ArticleRecord;
import java.io.IOException;
import java.nio.file.Path;

/** Writes a page for each article, and one that lists them. */
final class HtmlFolderWriter implements RecordWriter {
  private final Folder folder;
  private final WholeFile indexFile;
  private final IndexPage index;
  private boolean closed;

  HtmlFolderWriter(Folder folder) throws IOException {
    this.folder = folder;
    indexFile = WholeFile.open(folder.file(folder.claim("index") + Format.HTML.extension()));
    index = new IndexPage(new WellFormedWriter(indexFile.writer(), WellFormedWriter.REPLACE));
  }

  @Override
  public void write(ArticleRecord record) throws IOException {
    String name = folder.claim(record.article().id()) + Format.HTML.extension();
    Path page = folder.file(name);
    try (FileRecordWriter writer =
        new FileRecordWriter(page, out -> Writers.to(Format.HTML, out))) {
      writer.write(record);
    }
    index.add(record, name);
  }

  @Override
  public void close() throws IOException {
    if (!closed) {
      closed = true;
      try (indexFile) {
        index.end();
        indexFile.finish();
      }
    }
  }
}
