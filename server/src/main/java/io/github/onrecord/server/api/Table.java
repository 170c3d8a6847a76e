package io.github.onrecord.server.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.github.onrecord.writing.JsonTable;
import io.javalin.http.Context;

/** Shows a list as JSON or as a table. */
final class Table {
  private Table() {}

  /** Shows the rows as CSV where that is asked for, else the whole answer as JSON. */
  static void show(Context context, ArrayNode rows, JsonNode whole) {
    if (Shape.of(context) == Shape.CSV) {
      Shape.CSV.show(context, JsonTable.csv(rows));
    } else {
      Shape.JSON.show(context, whole.toString());
    }
  }
}
