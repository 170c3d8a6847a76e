package io.github.onrecord.archive;

import io.github.onrecord.reading.Reading.Failure;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.spark.TaskContext;
import org.apache.spark.sql.Row;

/** The rows of a file, but a failure in place of those from where it is broken. */
final class BrokenParquet implements Iterator<Row> {
  private final InputFile input;
  private final Iterator<Row> rows;
  private Optional<Row> waiting = Optional.empty();
  private long number;
  private boolean broken;

  BrokenParquet(InputFile input, Iterator<Row> rows) {
    this.input = input;
    this.rows = rows;
  }

  /** Says in one line what is wrong with a file and what to do about it. */
  static String message(Exception e) {
    Throwable root = e;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    String why = String.valueOf(root.getMessage()).lines().findFirst().orElse("").strip();
    return "cannot be read as Parquet (" + why + "); write or copy the file anew";
  }

  @Override
  public boolean hasNext() {
    if (waiting.isEmpty() && !broken) {
      waiting = read();
    }
    return waiting.isPresent();
  }

  @Override
  public Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Row row = waiting.orElseThrow();
    waiting = Optional.empty();
    return row;
  }

  private Optional<Row> read() {
    try {
      if (!rows.hasNext()) {
        return Optional.empty();
      }
      Row row = rows.next();
      number = row.getLong(Found.SCHEMA.fieldIndex("article_number")) + 1;
      return Optional.of(row);
    } catch (Exception e) {
      // The engine throws also what it does not declare. A task that it stops proves nothing.
      if (TaskContext.get().isInterrupted()) {
        throw e;
      }
      broken = true;
      String place = input.place() + (number == 0 ? "" : ", from row " + (number + 1));
      return Optional.of(Found.row(input, number, new Failure(place, message(e)), place));
    }
  }
}
