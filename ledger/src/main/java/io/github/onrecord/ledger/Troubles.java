package io.github.onrecord.ledger;

import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What goes wrong with a database, in one line that says what to do. */
final class Troubles {
  private Troubles() {}

  static LedgerException of(Path path, SQLException e) {
    if (e instanceof SQLiteException sqlite
        && sqlite.getResultCode() == SQLiteErrorCode.SQLITE_INTERRUPT) {
      return LedgerException.late(path, e);
    }
    return new LedgerException(path + ": " + advice(e), e);
  }

  private static String advice(SQLException e) {
    if (!(e instanceof SQLiteException sqlite)) {
      return String.valueOf(e.getMessage());
    }
    // The lowest byte is the error's class; those above tell it more exactly.
    return switch (SQLiteErrorCode.getErrorCode(sqlite.getResultCode().code & 0xff)) {
      case SQLITE_BUSY, SQLITE_LOCKED ->
          "another program is writing to it; try again when that has finished";
      case SQLITE_FULL -> "the disk is full; what was stored before is whole";
      case SQLITE_READONLY, SQLITE_PERM ->
          "cannot be written to; see that the file and its folder are writable";
      case SQLITE_CANTOPEN ->
          "cannot be opened; see that its folder exists and both can be read and written";
      case SQLITE_NOTADB -> "is no ledger; name another file with --ledger";
      case SQLITE_CORRUPT ->
          "is damaged; put a copy in its place, or add the articles to a new ledger";
      case SQLITE_IOERR -> "the disk fails or is full; what was stored before is whole";
      default -> String.valueOf(e.getMessage());
    };
  }
}
