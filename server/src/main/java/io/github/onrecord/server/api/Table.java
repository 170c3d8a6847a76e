package io.github.onrecord.server.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.onrecord.writing.JsonLdList;
import io.github.onrecord.writing.JsonTable;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Shows a list as JSON, as linked data or as a table. */
final class Table {
  private Table() {}

  /** Writes what stands in a list as linked data. */
  interface Linked {
    void write(JsonLdList list) throws IOException;
  }

  /** Shows the rows as CSV where that is asked for, else the whole answer. */
  static void show(Context context, ArrayNode rows, JsonNode whole, Linked linked) {
    Shape shape = Shape.of(context);
    shape.show(
        context,
        switch (shape) {
          case JSON -> whole.toString();
          case JSONLD -> document(linked);
          case CSV -> JsonTable.csv(rows);
        });
  }

  /** A row of a table of several lists: each tells of which list it is. */
  static ObjectNode row(ArrayNode rows, String list) {
    return rows.addObject().put("list", list);
  }

  private static String document(Linked linked) {
    StringWriter out = new StringWriter();
    try (JsonLdList list = new JsonLdList(out)) {
      linked.write(list);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
