package io.github.onrecord.app.cli;

import io.github.onrecord.ledger.KnownSpeakers;
import io.github.onrecord.ledger.Ledger;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Joins two speakers who are one. */
@Command(
    name = "merge",
    sortOptions = false,
    description = "Joins a speaker to another, for they are one. 'onrecord undo' takes it back.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  onrecord who Nasser                     shows the keys",
      "  onrecord merge 3f2a9c 81b0de"
    })
final class MergeCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(index = "0", paramLabel = "KEY", description = "Who is joined to the other.")
  private String from = "";

  @Parameters(index = "1", paramLabel = "KEY", description = "Who stands for both afterwards.")
  private String into = "";

  @Mixin private LedgerOptions ledgers = new LedgerOptions();

  MergeCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    try (Ledger ledger = ledgers.openExisting()) {
      KnownSpeakers speakers = ledger.speakers();
      Relinked.tell(surroundings, speakers.merge(speakers.keyed(from), speakers.keyed(into)));
    }
    return ExitCode.DONE;
  }
}
