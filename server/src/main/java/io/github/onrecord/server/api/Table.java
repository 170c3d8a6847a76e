package io.github.onrecord.server.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A list of JSON objects as a table: a column for each field, "speaker.name" for one within. */
final class Table {
  private static final String STEERING = "=+-@\t\r";

  private Table() {}

  /** Shows the rows as CSV where that is asked for, else the whole answer as JSON. */
  static void show(Context context, ArrayNode rows, JsonNode whole) {
    if (Shape.of(context) == Shape.CSV) {
      Shape.CSV.show(context, csv(rows));
    } else {
      Shape.JSON.show(context, whole.toString());
    }
  }

  private static String csv(ArrayNode rows) {
    List<Map<String, String>> cells = new ArrayList<>();
    Set<String> columns = new LinkedHashSet<>();
    for (JsonNode row : rows) {
      Map<String, String> flat = new LinkedHashMap<>();
      flatten("", row, flat);
      columns.addAll(flat.keySet());
      cells.add(flat);
    }
    StringWriter out = new StringWriter();
    try (CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180)) {
      csv.printRecord(columns);
      for (Map<String, String> row : cells) {
        csv.printRecord(columns.stream().map(column -> row.getOrDefault(column, "")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static void flatten(String name, JsonNode node, Map<String, String> cells) {
    if (node.isObject()) {
      String before = name.isEmpty() ? "" : name + ".";
      node.properties().forEach(field -> flatten(before + field.getKey(), field.getValue(), cells));
    } else if (node.isArray()) {
      List<String> words = new ArrayList<>();
      node.forEach(each -> words.add(each.asText()));
      cells.put(name, harmless(String.join("; ", words)));
    } else {
      cells.put(
          name, node.isNull() ? "" : node.isTextual() ? harmless(node.asText()) : node.asText());
    }
  }

  /** A spreadsheet would run what begins like a formula. */
  private static String harmless(String words) {
    boolean steers = !words.isEmpty() && STEERING.indexOf(words.charAt(0)) >= 0;
    return steers ? "'" + words : words;
  }
}
