package io.github.onrecord.ledger;

import java.nio.file.Path;
import java.util.function.IntSupplier;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the tables of a ledger to the version that this program knows. */
final class Migrations {
  /** The version of the tables; each migration writes its own into the file. */
  static final int VERSION = 6;

  private static final int TRIES = 50;
  private static final int PAUSE_MILLIS = 100;

  private Migrations() {}

  /**
   * @param version asks the file for its version
   */
  static void run(Path path, DataSource source, IntSupplier version) {
    for (int i = 1; version.getAsInt() < VERSION; i++) {
      try {
        Flyway.configure(Migrations.class.getClassLoader())
            .dataSource(source)
            .locations("classpath:io/github/onrecord/ledger/migrations")
            .table("migration")
            .load()
            .migrate();
      } catch (FlywayException e) {
        // Two programs may make the same ledger at once; the other one then brings it there.
        if (i == TRIES || !pause()) {
          throw new LedgerException(path + ": its tables cannot be made: " + line(e), e);
        }
      }
    }
  }

  private static String line(FlywayException e) {
    return e.getMessage().lines().findFirst().orElse("unknown").strip();
  }

  private static boolean pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
