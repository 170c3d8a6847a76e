package io.github.onrecord.app.cli;

import io.github.onrecord.ledger.FilledLedger;
import io.github.onrecord.ledger.LedgerBenchmark;
import io.github.onrecord.ledger.LedgerBenchmark.Figures;
import io.github.onrecord.ledger.LedgerBenchmark.Times;
import io.github.onrecord.ledger.Question;
import io.github.onrecord.positions.Asking;
import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.writing.RecordReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures a ledger of many articles. */
@Command(
    name = "benchmark-ledger",
    hidden = true,
    sortOptions = false,
    description = {
      "Measures how fast a ledger answers on this machine: asks it some hundred questions of each"
          + " kind, drawn from what it holds. Makes the ledger first if there is none, or goes on"
          + " with it if it has fewer articles than are wanted: by repeating articles that were"
          + " read before, with other names, outlets, days and words of the same length.",
      "100,000 articles need about 3 GB."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  onrecord read --format jsonl --out records.jsonl news/",
      "  onrecord benchmark-ledger --articles 100000 --ledger big.db records.jsonl",
      "  onrecord benchmark-ledger --ledger big.db"
    })
final class BenchmarkLedgerCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Spec private CommandSpec command = CommandSpec.create();

  @Parameters(
      paramLabel = "RECORDS",
      arity = "0..*",
      description =
          "JSON Lines that 'onrecord read' or 'onrecord export' wrote, of which articles are made;"
              + " none where the ledger is only measured.")
  private List<Path> inputs = List.of();

  @Option(
      names = "--ledger",
      paramLabel = "FILE",
      required = true,
      description = "The ledger that is made or measured.")
  private Path path = Path.of("benchmark.db");

  private int articles = 10_000;
  private int questions = 100;

  BenchmarkLedgerCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Option(
      names = "--articles",
      paramLabel = "N",
      description = "How many articles the ledger shall hold; by default 10,000.")
  void articles(int number) {
    articles = positive("--articles", number);
  }

  @Option(
      names = "--questions",
      paramLabel = "N",
      description = "How many questions of each kind are asked; by default 100.")
  void questions(int number) {
    questions = positive("--questions", number);
  }

  private int positive(String option, int number) {
    if (number < 1) {
      throw new ParameterException(
          command.commandLine(), option + ": " + number + " is less than 1");
    }
    return number;
  }

  @Override
  public Integer call() throws IOException {
    if (!inputs.isEmpty()) {
      fill();
    } else if (!Files.exists(path)) {
      throw new ParameterException(
          command.commandLine(), path + ": there is no ledger here; name RECORDS to make it of");
    }
    try (Asking asking = surroundings.askers().open(Runtime.getRuntime().availableProcessors())) {
      Figures figures =
          LedgerBenchmark.run(
              path,
              questions,
              (ledger, claim) ->
                  new Consultation(ledger, asking)
                      .ask(Question.about(claim, Consultation.STATEMENTS)));
      surroundings.out().write(table(figures));
      surroundings.out().flush();
    }
    return ExitCode.DONE;
  }

  private void fill() throws IOException {
    List<ArticleRecord> records = new ArrayList<>();
    for (Path input : inputs) {
      try (RecordReader reader = RecordReader.open(input)) {
        for (Optional<ArticleRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
          records.add(next.get());
        }
      }
    }
    if (records.stream().allMatch(record -> record.statements().isEmpty())) {
      throw new IOException("no statements to measure with");
    }
    try (Progress progress =
        Progress.of(surroundings.messages(), () -> OptionalLong.of(articles))) {
      FilledLedger.fill(path, records, articles, done -> progress.step());
    }
  }

  private static String table(Figures figures) {
    return String.format(
        Locale.ROOT,
        """
        articles            %,12d
        statements          %,12d
        opened in           %12.0f ms
                              median          p95  p95 of processors
        who                 %s
        search              %s
        candidates          %s
        claim               %s
        ledger              %12.0f bytes a statement
        index               %12.0f bytes a statement
        """,
        figures.articles(),
        figures.statements(),
        figures.openMillis(),
        times(figures.who()),
        times(figures.search()),
        times(figures.candidates()),
        times(figures.claim()),
        (double) figures.ledgerBytes() / figures.statements(),
        (double) figures.indexBytes() / figures.statements());
  }

  private static String times(Times times) {
    return String.format(
        Locale.ROOT,
        "%9.0f ms %9.0f ms %9.0f ms",
        times.median(),
        times.p95(),
        times.processorP95());
  }
}
