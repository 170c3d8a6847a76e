package io.github.onrecord.app.cli;

import io.github.onrecord.ledger.Ledger;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which ledger is meant. */
final class LedgerOptions {
  @Option(
      names = "--ledger",
      paramLabel = "FILE",
      description = "The ledger; by default onrecord.db in the working folder.")
  private Path path = Path.of("onrecord.db");

  Path path() {
    return path;
  }

  /** Opens the ledger, and makes it where there is none. */
  Ledger open() {
    return Ledger.open(path);
  }

  /** Opens a ledger that must be there. */
  Ledger openExisting() {
    return Ledger.openExisting(path);
  }
}
