package io.github.onrecord.archive;

import io.github.onrecord.extract.ModelSize;
import io.github.onrecord.extract.Onrecord;
import io.github.onrecord.writing.Format;
import io.github.onrecord.writing.RecordWriter;
import io.github.onrecord.writing.Writers;
import java.io.IOException;
import java.io.StringWriter;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** Extracts what an article puts on record, as the line of JSON that the command line prints. */
final class Extract implements MapFunction<Row, Row> {
  /** The record is null where extraction failed; the message tells why. */
  static final StructType SCHEMA =
      StructType.fromDDL(
          "input STRING, article_number BIGINT, place STRING, record STRING, message STRING");

  private final ModelSize model;

  Extract(ModelSize model) {
    this.model = model;
  }

  @Override
  public Row call(Row found) throws IOException {
    Onrecord onrecord = SharedModel.of(model);
    try {
      StringWriter json = new StringWriter();
      try (RecordWriter writer = Writers.to(Format.JSONL, json)) {
        writer.write(onrecord.read(Found.article(found)));
      }
      return row(found, json.toString(), null);
    } catch (RuntimeException | StackOverflowError e) {
      // One article in millions must not end the run, whatever it is; it is kept aside.
      return row(found, null, "cannot be extracted: " + e);
    }
  }

  private static Row row(Row found, @Nullable String json, @Nullable String message) {
    return RowFactory.create(
        found.getString(0), found.getLong(1), found.getString(3), json, message);
  }
}
