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
import java.util.concurrent.TimeoutException;
import org.sqlite.ProgressHandler;

/** One connection to a ledger's file, used by one thread at a time. */
final class Session implements AutoCloseable {
  /** So many steps of SQLite's machine take some milliseconds at most. */
  private static final int STEPS = 100_000;

  private final Path path;
  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();
  private volatile long deadline = Long.MAX_VALUE;
  private long limitNanos = Long.MAX_VALUE;

  Session(Path path, Connection connection) {
    this.path = path;
    this.connection = connection;
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

  int update(String sql, Object... values) {
    try {
      return bound(sql, values).executeUpdate();
    } catch (SQLException e) {
      forget(sql);
      throw Troubles.of(path, e);
    }
  }

  /** A full disk has rolled back already, which is no second trouble. */
  void rollBack() {
    try {
      statement("ROLLBACK").execute();
    } catch (SQLException alreadyRolledBack) {
      return;
    }
  }

  /** The rows of an answer that may take as long as it takes. */
  <T> List<T> list(String sql, Row.Mapper<T> mapper, Object... values) {
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

  /**
   * The rows of an answer, for which and for all asked within it there is a limit.
   *
   * @param until when whoever asks must have all answers, as {@link System#nanoTime} tells it
   */
  <T> List<T> limited(long until, String sql, Row.Mapper<T> mapper, Object... values) {
    if (System.nanoTime() > until) {
      throw LedgerException.late(path, new TimeoutException("no time is left for " + sql));
    }
    boolean outermost = deadline == Long.MAX_VALUE && limitNanos < Long.MAX_VALUE;
    if (!outermost) {
      return list(sql, mapper, values);
    }
    deadline = Math.min(System.nanoTime() + limitNanos, until);
    try {
      return list(sql, mapper, values);
    } finally {
      deadline = Long.MAX_VALUE;
    }
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
  public void close() {
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
