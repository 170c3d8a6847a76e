package io.github.onrecord.ledger;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteDataSource;

/** Opens the files of ledgers. */
final class Databases {
  private static final int APPLICATION = 1332638291;
  private static final String OTHER_TABLES =
      "SELECT count(*) FROM sqlite_master WHERE tbl_name <> 'migration'";
  private static final int BUSY_MILLIS = 60_000;
  private static final int CACHE_KIBIBYTES = 64 * 1024;
  private static final int READER_KIBIBYTES = 16 * 1024;

  private Databases() {}

  /** Opens a ledger to read and write, and makes it where there is none. */
  static Database open(Path path) {
    Path parent = path.toAbsolutePath().getParent();
    if (Files.isDirectory(path) || parent == null || !Files.isDirectory(parent)) {
      String reason =
          Files.isDirectory(path) ? "is a folder; name a file" : "its folder is not there; make it";
      throw new LedgerException(path + ": " + reason);
    }
    migrate(path);
    return connect(path, false);
  }

  /** Opens a ledger that is there, to read it. */
  static Database openExisting(Path path) {
    if (!Files.exists(path)) {
      throw new LedgerException(
          path + ": there is no ledger here; 'onrecord add' makes one, --ledger names another");
    }
    boolean writable = Files.isWritable(path) && Files.isWritable(folder(path));
    return writable ? open(path) : openReadOnly(path);
  }

  /** Opens a ledger that is there and that nobody can write to. */
  static Database openReadOnly(Path path) {
    if (check(path, source(path, true)) < Migrations.VERSION) {
      throw new LedgerException(
          path
              + ": was written by an older onrecord and cannot be brought up to date where nothing"
              + " can be written; copy it to where it can");
    }
    return connect(path, true);
  }

  private static Path folder(Path path) {
    Path parent = path.toAbsolutePath().getParent();
    return parent == null ? path : parent;
  }

  private static void migrate(Path path) {
    SQLiteDataSource source = source(path, false);
    if (check(path, source) < Migrations.VERSION) {
      Migrations.run(path, source, () -> check(path, source));
    }
  }

  /** The version of the tables; 0 where there are none. */
  private static int check(Path path, SQLiteDataSource source) {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      int version = number(statement, "PRAGMA user_version");
      boolean other = number(statement, "PRAGMA application_id") != APPLICATION;
      if (other && number(statement, OTHER_TABLES) > 0) {
        throw new LedgerException(path + ": is another program's file; name another with --ledger");
      }
      if (version > Migrations.VERSION) {
        throw new LedgerException(
            "%s: was written by a newer onrecord (tables of version %d, this one knows %d); update onrecord"
                .formatted(path, version, Migrations.VERSION));
      }
      return version;
    } catch (SQLException e) {
      throw Troubles.of(path, e);
    }
  }

  private static int number(Statement statement, String sql) throws SQLException {
    try (ResultSet result = statement.executeQuery(sql)) {
      return result.getInt(1);
    }
  }

  private static Database connect(Path path, boolean readOnly) {
    SQLiteDataSource readers = source(path, readOnly);
    readers.getConfig().setCacheSize(-READER_KIBIBYTES);
    return new Database(path, session(path, source(path, readOnly)), () -> session(path, readers));
  }

  private static Session session(Path path, SQLiteDataSource source) {
    try {
      return new Session(path, source.getConnection());
    } catch (SQLException e) {
      throw Troubles.of(path, e);
    }
  }

  /**
   * @param readOnly whether the folder cannot be written to: then nobody else can write either, and
   *     the file is read as it is, without the locks that would need the folder; but not where a
   *     program that was killed left changes beside it, which would be passed over
   */
  private static SQLiteDataSource source(Path path, boolean readOnly) {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(readOnly);
    config.setBusyTimeout(BUSY_MILLIS);
    config.enforceForeignKeys(true);
    // The driver would ask for the number of every inserted row, which few want.
    config.setGetGeneratedKeys(false);
    config.setCacheSize(-CACHE_KIBIBYTES);
    if (!readOnly) {
      config.setJournalMode(JournalMode.WAL);
      config.setSynchronous(SynchronousMode.NORMAL);
    }
    SQLiteDataSource source = new SQLiteDataSource(config);
    String uri = path.toAbsolutePath().toUri().toString().replaceFirst("^file:/+", "file:///");
    source.setUrl(
        "jdbc:sqlite:" + uri + (readOnly && !hasChangesBeside(path) ? "?immutable=1" : ""));
    return source;
  }

  private static boolean hasChangesBeside(Path path) {
    return path.resolveSibling(path.getFileName() + "-wal").toFile().length() > 0;
  }
}
