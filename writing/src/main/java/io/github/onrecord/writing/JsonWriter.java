package io.github.onrecord.writing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.statement.LedgerEntry;
import java.io.IOException;
import java.io.Writer;

/** Writes JSON, as one array or as lines. */
final class JsonWriter implements RecordWriter {
  private static final JsonFactory JSON =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final Writer out;
  private final JsonGenerator json;
  private final boolean array;

  private JsonWriter(Writer out, JsonGenerator json, boolean array) {
    this.out = out;
    this.array = array;
    this.json = json;
  }

  static JsonWriter array(Writer out) throws IOException {
    JsonWriter writer = new JsonWriter(out, indented(out), true);
    writer.json.writeStartArray();
    return writer;
  }

  static JsonWriter lines(Writer out) throws IOException {
    return new JsonWriter(out, oneALine(out), false);
  }

  /** JSON for people and programs. */
  static JsonGenerator indented(Writer out) throws IOException {
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    JsonGenerator json = JSON.createGenerator(out);
    json.setPrettyPrinter(
        new DefaultPrettyPrinter(separators).withObjectIndenter(new DefaultIndenter("  ", "\n")));
    return json;
  }

  /** JSON Lines. */
  static JsonGenerator oneALine(Writer out) throws IOException {
    JsonGenerator json = JSON.createGenerator(out);
    json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
    return json;
  }

  @Override
  public void write(ArticleRecord record) throws IOException {
    JsonRecord.write(record, json);
    json.flush();
  }

  @Override
  public void write(LedgerEntry entry) throws IOException {
    JsonRecord.write(entry, json);
    json.flush();
  }

  @Override
  public void close() throws IOException {
    if (!json.isClosed()) {
      boolean empty = !array && json.getOutputContext().getEntryCount() == 0;
      json.close();
      out.write(empty ? "" : "\n");
      out.flush();
    }
  }
}
