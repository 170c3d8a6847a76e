package io.github.onrecord.app.cli;

import io.github.onrecord.ledger.Ledger;
import io.github.onrecord.writing.ParquetRecords;
import io.github.onrecord.writing.RecordReader;
import io.github.onrecord.writing.RecordReader.Imported;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Adds what was read before: JSON Lines, line by line, or the archive job's tables. */
final class Importing {
  private final Ledger ledger;
  private final Additions additions;
  private final Problems problems;

  Importing(Ledger ledger, Additions additions, Problems problems) {
    this.ledger = ledger;
    this.additions = additions;
    this.problems = problems;
  }

  /**
   * @throws IOException if the file cannot be read; a line that cannot is a problem
   */
  void add(Path file) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          add(file + ", line " + number, line);
        }
      }
    }
  }

  /**
   * Adds what the archive job wrote to a folder.
   *
   * @throws IOException if it is no such folder; an input in it that cannot be read is a problem
   */
  void addTables(Path folder) throws IOException {
    ParquetRecords.in(folder)
        .forEach(record -> additions.count(ledger.add(record), record), problems::failure);
  }

  private void add(String name, String line) {
    Imported imported;
    try {
      imported = RecordReader.line(name, line);
    } catch (IOException e) {
      problems.failure(e.getMessage());
      return;
    }
    additions.count(
        imported.entry().map(ledger::add).orElseGet(() -> ledger.add(imported.record())),
        imported.record());
  }
}
