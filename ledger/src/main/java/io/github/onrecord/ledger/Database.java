package io.github.onrecord.ledger;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Supplier;

/**
 * A ledger's file. One thread at a time changes it; all others read meanwhile what was there
 * before, each through a session of its own.
 */
final class Database implements AutoCloseable {
  /** As many as a busy server reads with at once; more are opened where needed, and not kept. */
  private static final int KEPT = 8;

  private final Path path;
  private final Session writer;
  private final Supplier<Session> readers;
  private final ConcurrentLinkedDeque<Session> idle = new ConcurrentLinkedDeque<>();
  private final ThreadLocal<Optional<Session>> reading = ThreadLocal.withInitial(Optional::empty);
  private final ThreadLocal<Long> until = ThreadLocal.withInitial(() -> Long.MAX_VALUE);
  private volatile Optional<Duration> limit = Optional.empty();
  private volatile boolean closed;
  private boolean inTransaction;

  /**
   * @param readers opens sessions that only read
   */
  Database(Path path, Session writer, Supplier<Session> readers) {
    this.path = path;
    this.writer = writer;
    this.readers = readers;
  }

  Path path() {
    return path;
  }

  /** From now on no question may take longer; what changes rows may. */
  synchronized void limit(Duration each) {
    limit = Optional.of(each);
    writer.limit(each);
    idle.forEach(session -> session.limit(each));
  }

  /** Does what may not take longer with all its questions together. */
  <T> T within(Duration all, Callable<T> work) throws Exception {
    long before = until.get();
    until.set(Math.min(before, System.nanoTime() + all.toNanos()));
    try {
      return work.call();
    } finally {
      until.set(before);
    }
  }

  /** Does all of {@code work} or, if it throws, nothing; others who change something wait. */
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
        writer.rollBack();
      }
    }
  }

  /** Changes rows and returns how many. */
  synchronized int update(String sql, Object... values) {
    return writer.update(sql, values);
  }

  /** Inserts a row and returns its number. */
  synchronized long insert(String sql, Object... values) {
    update(sql, values);
    return one("SELECT last_insert_rowid()", row -> row.number(1));
  }

  /** The rows of an answer. */
  <T> List<T> list(String sql, Row.Mapper<T> mapper, Object... values) {
    // Whoever changes something must see what was changed already.
    if (Thread.holdsLock(this)) {
      return inTransaction
          ? writer.list(sql, mapper, values)
          : writer.limited(until.get(), sql, mapper, values);
    }
    Optional<Session> mine = reading.get();
    return mine.isPresent()
        ? mine.get().limited(until.get(), sql, mapper, values)
        : read(sql, mapper, values);
  }

  private <T> List<T> read(String sql, Row.Mapper<T> mapper, Object... values) {
    Session session = Optional.ofNullable(idle.poll()).orElseGet(this::opened);
    reading.set(Optional.of(session));
    try {
      return session.limited(until.get(), sql, mapper, values);
    } finally {
      reading.remove();
      putBack(session);
    }
  }

  private Session opened() {
    Session session = readers.get();
    limit.ifPresent(session::limit);
    return session;
  }

  private void putBack(Session session) {
    if (closed || idle.size() >= KEPT) {
      session.close();
    } else {
      idle.push(session);
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

  @Override
  public synchronized void close() {
    closed = true;
    for (Session each = idle.poll(); each != null; each = idle.poll()) {
      each.close();
    }
    writer.close();
  }
}
