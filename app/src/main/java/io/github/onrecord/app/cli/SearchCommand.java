package io.github.onrecord.app.cli;

import io.github.onrecord.ledger.Found;
import io.github.onrecord.ledger.Ledger;
import io.github.onrecord.ledger.Question;
import io.github.onrecord.statement.Act;
import io.github.onrecord.writing.FoundWriter;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds statements of a ledger by their words and meaning. */
@Command(
    name = "search",
    sortOptions = false,
    description =
        "Finds statements of a ledger by their words, their meaning, and the names of who made"
            + " them; the best come first, each once for all copies of a story.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  onrecord search waterworks sale",
      "  onrecord search --speaker Okoro --act denies 'the sale of the waterworks'",
      "  onrecord search --from 2024-03-01 --to 2024-03-31 --outlet 'Volta Post' ferry"
    })
final class SearchCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Spec private CommandSpec command = CommandSpec.create();

  @Parameters(paramLabel = "WORDS", arity = "1..*", description = "What they are about.")
  private List<String> words = List.of();

  @Option(
      names = "--act",
      paramLabel = "ACT",
      converter = Choices.OfAct.class,
      description = "Only asserts, denies, confirms, declines, asks, urges, pledges or thinks.")
  private Optional<Act> act = Optional.empty();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "How many statements at most; by default 20.")
  private int limit = 20;

  @Mixin private StatementFilters filters = new StatementFilters();
  @Mixin private LedgerOptions ledgers = new LedgerOptions();
  @Mixin private FoundOptions output = new FoundOptions();

  SearchCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    Question question = question();
    try (Ledger ledger = ledgers.openExisting();
        FoundWriter writer = output.open(surroundings)) {
      LedgerOptions.tellOfIndexing(ledger, surroundings.messages());
      for (Found found : ledger.search(question)) {
        writer.write(FoundOptions.written(found, false));
      }
    }
    return ExitCode.DONE;
  }

  private Question question() {
    try {
      return new Question(
          String.join(" ", words),
          filters.speaker(),
          act,
          filters.outlet(),
          filters.from(),
          filters.to(),
          limit);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command.commandLine(), e.getMessage(), e);
    }
  }
}
