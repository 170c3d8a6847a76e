package io.github.onrecord.app.cli;

import io.github.onrecord.ledger.Ledger;
import io.github.onrecord.ledger.Question;
import io.github.onrecord.positions.Asking;
import io.github.onrecord.writing.AnswerWriter;
import io.github.onrecord.writing.Readings;
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

/** Asks a ledger about a claim. */
@Command(
    name = "claim",
    sortOptions = false,
    description = {
      "Tells what a ledger holds for and against a claim: who affirms it, who denies it, who"
          + " answers something narrower, who declines to answer and who only passes it on, in"
          + " their exact words, through whom and on which day; and who changed position.",
      "The answer is about what is on record, not about what is true."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  onrecord add news/                                 first, read what there is",
      "  onrecord claim 'The waterworks will be sold'",
      "  onrecord claim --speaker Okoro 'The waterworks will be sold'",
      "  onrecord claim --from 2024-03-01 --outlet 'Volta Post' 'The ferry sank' --format json",
      "",
      "Word a claim as a sentence that somebody could affirm or deny. Copies of a story count"
          + " once.",
      "For what somebody said on anything, ask 'onrecord who'; for a subject, 'onrecord search'."
    })
final class ClaimCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Spec private CommandSpec command = CommandSpec.create();

  @Parameters(paramLabel = "CLAIM", arity = "1..*", description = "A sentence.")
  private List<String> words = List.of();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description =
          "How many statements, those that fit best, are weighed at most; by default "
              + Consultation.STATEMENTS
              + ".")
  private int limit = Consultation.STATEMENTS;

  @Mixin private StatementFilters filters = new StatementFilters();
  @Mixin private LedgerOptions ledgers = new LedgerOptions();
  @Mixin private AnswerOptions output = new AnswerOptions();

  ClaimCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    Question question = question();
    ClaimWording.advice(question.words()).ifPresent(surroundings.messages()::line);
    try (Ledger ledger = ledgers.openExisting();
        Asking asking = surroundings.askers().open(Runtime.getRuntime().availableProcessors())) {
      LedgerOptions.tellOfIndexing(ledger, surroundings.messages());
      // Closed only when all is written: closing puts a file in its place.
      @SuppressWarnings("resource")
      AnswerWriter writer = output.open(surroundings, read(ledger));
      writer.write(new Consultation(ledger, asking).ask(question));
      writer.close();
    }
    return ExitCode.DONE;
  }

  private static Readings read(Ledger ledger) {
    return (article, statement) ->
        Optional.ofNullable(ledger.corrections().read(article).get(statement));
  }

  private Question question() {
    String claim = String.join(" ", words).strip();
    try {
      if (claim.isEmpty()) {
        throw new IllegalArgumentException("the claim has no words");
      }
      return new Question(
          claim,
          filters.speaker(),
          Optional.empty(),
          filters.outlet(),
          filters.from(),
          filters.to(),
          limit);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command.commandLine(), e.getMessage(), e);
    }
  }
}
