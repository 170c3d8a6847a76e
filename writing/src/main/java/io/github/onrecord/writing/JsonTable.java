package io.github.onrecord.writing;

import com.fasterxml.jackson.databind.JsonNode;
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
public final class JsonTable {
  private JsonTable() {}

  /** The objects as CSV (RFC 4180), a row each after one of names, in the order of the fields. */
  public static String csv(Iterable<JsonNode> objects) {
    List<Map<String, String>> cells = new ArrayList<>();
    Set<String> columns = new LinkedHashSet<>();
    for (JsonNode row : objects) {
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
      cells.put(name, CsvWriter.text(String.join("; ", words)));
    } else {
      cells.put(
          name,
          node.isNull() ? "" : node.isTextual() ? CsvWriter.text(node.asText()) : node.asText());
    }
  }
}
