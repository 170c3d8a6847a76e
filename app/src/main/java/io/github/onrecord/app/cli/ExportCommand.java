package io.github.onrecord.app.cli;

import io.github.onrecord.ledger.Ledger;
import io.github.onrecord.statement.LedgerEntry;
import io.github.onrecord.writing.RecordWriter;
import java.io.IOException;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes the whole ledger. */
@Command(
    name = "export",
    sortOptions = false,
    description =
        "Writes the whole ledger in the order in which it was added. From JSON Lines, 'onrecord"
            + " add --import' makes an equal ledger.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  onrecord export --out export.jsonl",
      "  onrecord export --format csv > statements.csv",
      "  onrecord export --out ledger.jsonld     linked data for other programs"
    })
final class ExportCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private LedgerOptions ledgers = new LedgerOptions();
  @Mixin private OutputOptions output = new OutputOptions();

  ExportCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    try (Ledger ledger = ledgers.openExisting();
        Stream<LedgerEntry> entries = ledger.entries()) {
      // Closed only when all is written: after a failure it would not be whole.
      @SuppressWarnings("resource")
      RecordWriter writer = output.open(surroundings);
      for (Iterator<LedgerEntry> each = entries.iterator(); each.hasNext(); ) {
        writer.write(each.next());
      }
      writer.close();
    }
    return ExitCode.DONE;
  }
}
