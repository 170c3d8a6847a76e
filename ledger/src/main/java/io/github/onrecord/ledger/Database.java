package io.github.onrecord.ledger;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.sqlite.ProgressHandler;

/** One connection to a ledger's file, used by one thread at a time. */
final class Database implements AutoCloseable {
  /** So many steps of SQLite's machine take some milliseconds at most. */
  private static final int STEPS = 100_000;

  private final Path path;
  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();
  private boolean inTransaction;
  private volatile long deadline = Long.MAX_VALUE;
  private volatile long limitNanos = Long.MAX_VALUE;

  Database(Path path, Connection connection) {
    this.path = path;
    this.connection = connection;
  }

  Path path() {
    return path;
  }

  /** From now on no question may take longer; what changes rows may. */
  void limit(Duration each) {
    limitNanos = each.toNanos();
    try {
      ProgressHandler.setHandler(
          connection,
          STEPS,
          new ProgressHandler() {
            @Override
            protected int progress() {
              return System.nanoTime() > deadline ? 1 : 0;
            }
          });
    } catch (SQLException e) {
      throw Troubles.of(path, e);
    }
  }

  /** Does all of {@code work} or, if it throws, nothing; others wait. */
  synchronized <T> T transaction(Supplier<T> work) {
    if (inTransaction) {
      return work.get();
    }
    update("BEGIN IMMEDIATE");
    inTransaction = true;
    boolean done = false;
    try {
      T result = work.get();
      update("COMMIT");
      done = true;
      return result;
    } finally {
      inTransaction = false;
      if (!done) {
        rollBack();
      }
    }
  }

  /** A full disk has rolled back already, which is no second trouble. */
  private void rollBack() {
    try {
      statement("ROLLBACK").execute();
    } catch (SQLException alreadyRolledBack) {
      return;
    }
  }

  /** Changes rows and returns how many. */
  synchronized int update(String sql, Object... values) {
    try {
      return bound(sql, values).executeUpdate();
    } catch (SQLException e) {
      forget(sql);
      throw Troubles.of(path, e);
    }
  }

  /** Inserts a row and returns its number. */
  synchronized long insert(String sql, Object... values) {
    update(sql, values);
    return one("SELECT last_insert_rowid()", row -> row.number(1));
  }

  /** The rows of an answer. */
  synchronized <T> List<T> list(String sql, Row.Mapper<T> mapper, Object... values) {
    boolean outermost = deadline == Long.MAX_VALUE && limitNanos < Long.MAX_VALUE;
    if (outermost && !inTransaction) {
      deadline = System.nanoTime() + limitNanos;
    }
    try {
      return rows(sql, mapper, values);
    } finally {
      if (outermost) {
        deadline = Long.MAX_VALUE;
      }
    }
  }

  private <T> List<T> rows(String sql, Row.Mapper<T> mapper, Object... values) {
    try (ResultSet result = bound(sql, values).executeQuery()) {
      List<T> rows = new ArrayList<>();
      while (result.next()) {
        rows.add(mapper.map(new Row(result)));
      }
      return rows;
    } catch (SQLException e) {
      forget(sql);
      throw Troubles.of(path, e);
    }
  }

  /** The first row of an answer. */
  <T> Optional<T> first(String sql, Row.Mapper<T> mapper, Object... values) {
    return list(sql, mapper, values).stream().findFirst();
  }

  /** The first row of an answer that always has one. */
  <T> T one(String sql, Row.Mapper<T> mapper, Object... values) {
    return first(sql, mapper, values).orElseThrow();
  }

  /** After a failure, such as a full disk, the driver may have closed the statement. */
  private void forget(String sql) {
    PreparedStatement failed = prepared.remove(sql);
    if (failed == null) {
      return;
    }
    try {
      failed.close();
    } catch (SQLException closedAlready) {
      return;
    }
  }

  private PreparedStatement bound(String sql, Object... values) throws SQLException {
    PreparedStatement statement = statement(sql);
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      statement.setObject(
          i + 1, value instanceof Optional<?> optional ? optional.orElse(null) : value);
    }
    return statement;
  }

  private PreparedStatement statement(String sql) throws SQLException {
    PreparedStatement known = prepared.get(sql);
    if (known == null) {
      known = connection.prepareStatement(sql);
      prepared.put(sql, known);
    }
    return known;
  }

  @Override
  public synchronized void close() {
    try {
      for (PreparedStatement statement : prepared.values()) {
        statement.close();
      }
      connection.close();
    } catch (SQLException e) {
      throw Troubles.of(path, e);
    }
  }
}
