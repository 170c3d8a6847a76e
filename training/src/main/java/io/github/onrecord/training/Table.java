package io.github.onrecord.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Rows of a file of tab-separated values, its first line left out. */
final class Table {
  private Table() {}

  static List<List<String>> read(Path file, int columns) throws IOException {
    List<String> lines = Files.readAllLines(file);
    List<List<String>> rows = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      List<String> row = List.of(lines.get(i).split("\t", -1));
      if (row.size() != columns) {
        throw new IOException(
            file + " line " + (i + 1) + ": " + row.size() + " columns, not " + columns);
      }
      rows.add(row);
    }
    return rows;
  }
}
