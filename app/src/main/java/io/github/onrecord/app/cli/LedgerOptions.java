package io.github.onrecord.app.cli;

import io.github.onrecord.ledger.Ledger;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Option;

/** Which ledger is meant. */
final class LedgerOptions {
  /** So many articles are indexed in a few seconds. */
  private static final int LONG = 100;

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

  /** Says that a question must wait for the index, if it takes more than a moment. */
  static void tellOfIndexing(Ledger ledger, Messages messages) {
    long missing = ledger.notIndexed();
    if (missing >= LONG) {
      messages.line(String.format(Locale.ROOT, "indexing %,d articles first", missing));
    }
  }

  /** Opens a ledger that must be there. */
  Ledger openExisting() {
    return Ledger.openExisting(path);
  }
}
