package io.github.onrecord.writing;

import io.github.onrecord.statement.ArticleRecord;
import java.io.IOException;
import java.io.Writer;

/** Writes the page of the one article that a stream or file can hold. */
final class HtmlPageWriter implements RecordWriter {
  private final Writer out;
  private boolean written;

  HtmlPageWriter(Writer out) {
    this.out = out;
  }

  @Override
  public void write(ArticleRecord record) throws IOException {
    if (written) {
      throw new IOException(
          "an HTML page holds one article: name a folder to write several, each to its own page");
    }
    written = true;
    new ArticlePage(record).write(out);
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }
}
