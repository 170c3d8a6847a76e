package io.github.onrecord.app.cli;

import io.github.onrecord.ledger.Ledger;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Brings the search index to the ledger's state. */
@Command(
    name = "index",
    sortOptions = false,
    description =
        "Brings the search index to the state of its ledger. Questions do that by themselves; the"
            + " index lies in a folder beside the ledger and holds nothing that is not in it.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  onrecord index                adds what is missing",
      "  onrecord index --rebuild      makes all of it anew"
    })
final class IndexCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Option(names = "--rebuild", description = "Makes the index anew.")
  private boolean rebuild;

  @Mixin private LedgerOptions ledgers = new LedgerOptions();

  IndexCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    try (Ledger ledger = ledgers.openExisting()) {
      LedgerOptions.tellOfIndexing(ledger, surroundings.messages());
      if (rebuild) {
        ledger.rebuildIndex();
      } else {
        ledger.completeIndex();
      }
      surroundings
          .out()
          .write("the index holds %,d statements\n".formatted(ledger.overview().statements()));
      surroundings.out().flush();
    }
    return ExitCode.DONE;
  }
}
