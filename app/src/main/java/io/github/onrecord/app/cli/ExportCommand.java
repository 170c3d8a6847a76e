package io.github.onrecord.app.cli;

import io.github.onrecord.correction.Correction;
import io.github.onrecord.ledger.Ledger;
import io.github.onrecord.statement.LedgerEntry;
import io.github.onrecord.writing.CorrectionWriter;
import io.github.onrecord.writing.RecordWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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
      "  onrecord export --out ledger.jsonld     linked data for other programs",
      "  onrecord export --corrections corrections.jsonl"
    })
final class ExportCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Option(
      names = "--corrections",
      paramLabel = "FILE",
      description =
          "Writes the corrections that people made instead, to learn from: JSON Lines with the"
              + " article's text, the places, what the machine read and what it is; - for standard"
              + " output.")
  private Optional<String> corrections = Optional.empty();

  @Mixin private LedgerOptions ledgers = new LedgerOptions();
  @Mixin private OutputOptions output = new OutputOptions();

  ExportCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    if (corrections.isPresent()) {
      writeCorrections(corrections.get());
      return ExitCode.DONE;
    }
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

  private void writeCorrections(String file) throws IOException {
    try (Ledger ledger = ledgers.openExisting();
        Stream<Correction> all = ledger.corrections().all()) {
      if (file.equals("-")) {
        CorrectionWriter.write(all, surroundings.out());
      } else {
        CorrectionWriter.write(all, Path.of(file));
      }
    }
  }
}
