package io.github.onrecord.app.cli;

import io.github.onrecord.ledger.Ledger;
import io.github.onrecord.ledger.Relinking;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes back a split or merge. */
@Command(
    name = "undo",
    sortOptions = false,
    description =
        "Takes back a split or merge of speakers; without a number, lists those that there are.",
    footerHeading = "%nExamples:%n",
    footer = {"  onrecord undo", "  onrecord undo 3"})
final class UndoCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(paramLabel = "N", arity = "0..1", description = "The number of the split or merge.")
  private Optional<Long> number = Optional.empty();

  @Mixin private LedgerOptions ledgers = new LedgerOptions();

  UndoCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    try (Ledger ledger = ledgers.openExisting()) {
      if (number.isPresent()) {
        Relinking undone = ledger.speakers().undo(number.get());
        surroundings.out().write("undone: " + Relinked.line(undone) + "\n");
      } else {
        for (Relinking each : ledger.speakers().relinkings()) {
          surroundings.out().write(Relinked.line(each) + "\n");
        }
      }
      surroundings.out().flush();
    }
    return ExitCode.DONE;
  }
}
