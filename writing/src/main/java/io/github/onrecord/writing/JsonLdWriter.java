package io.github.onrecord.writing;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.statement.LedgerEntry;
import java.io.IOException;
import java.io.Writer;

/** Writes linked data: one JSON-LD document with a graph of all articles. */
final class JsonLdWriter implements RecordWriter {
  private final Writer out;
  private final JsonGenerator json;

  JsonLdWriter(Writer out) throws IOException {
    this.out = out;
    json = JsonWriter.indented(out);
    json.writeStartObject();
    JsonLdContext.write(json);
    json.writeArrayFieldStart("@graph");
  }

  @Override
  public void write(ArticleRecord record) throws IOException {
    JsonLdArticle article = new JsonLdArticle(record.article(), json);
    article.write(record);
    json.flush();
  }

  @Override
  public void write(LedgerEntry entry) throws IOException {
    JsonLdArticle article = new JsonLdArticle(entry.record().article(), json);
    article.write(entry);
    json.flush();
  }

  @Override
  public void close() throws IOException {
    if (!json.isClosed()) {
      json.writeEndArray();
      json.writeEndObject();
      json.close();
      out.write("\n");
      out.flush();
    }
  }
}
