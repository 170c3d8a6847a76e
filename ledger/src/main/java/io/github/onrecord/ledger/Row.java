package io.github.onrecord.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** One row of an answer; columns count from 1. */
final class Row {
  /** Makes a value of a row. */
  @FunctionalInterface
  interface Mapper<T> {
    T map(Row row) throws SQLException;
  }

  private final ResultSet result;

  Row(ResultSet result) {
    this.result = result;
  }

  long number(int column) throws SQLException {
    return result.getLong(column);
  }

  double real(int column) throws SQLException {
    return result.getDouble(column);
  }

  /** The text; empty where there is none. */
  String text(int column) throws SQLException {
    return optional(column).orElse("");
  }

  Optional<String> optional(int column) throws SQLException {
    return Optional.ofNullable(result.getString(column));
  }

  /** The number; empty where there is none. */
  Optional<Long> reference(int column) throws SQLException {
    long number = result.getLong(column);
    return result.wasNull() ? Optional.empty() : Optional.of(number);
  }
}
