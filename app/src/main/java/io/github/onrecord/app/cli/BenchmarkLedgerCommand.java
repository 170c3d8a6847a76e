package io.github.onrecord.app.cli;

import io.github.onrecord.ledger.LedgerBenchmark;
import io.github.onrecord.ledger.LedgerBenchmark.Figures;
import io.github.onrecord.ledger.LedgerBenchmark.Times;
import io.github.onrecord.ledger.Question;
import io.github.onrecord.positions.Asking;
import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.text.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures a ledger of many articles. */
@Command(
    name = "benchmark-ledger",
    sortOptions = false,
    description = {
      "Measures how fast a ledger of many articles answers on this machine. Reads the articles"
          + " given, makes as many of them as asked for by exchanging words for others of the same"
          + " length, and asks the ledger of these a hundred questions of each kind.",
      "100,000 articles need about 10 GB in the folder for temporary files."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  onrecord benchmark-ledger news/",
      "  onrecord benchmark-ledger --articles 100000 news.jsonl"
    })
final class BenchmarkLedgerCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private InputOptions input = new InputOptions();
  @Mixin private ModelOptions model = new ModelOptions();

  @Spec private CommandSpec command = CommandSpec.create();

  private int wanted = 10_000;

  BenchmarkLedgerCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Option(
      names = "--articles",
      paramLabel = "N",
      description = "How many articles the ledger shall hold; by default 10,000.")
  void articles(int number) {
    if (number < 1) {
      throw new ParameterException(
          command.commandLine(), "--articles: " + number + " is less than 1");
    }
    wanted = number;
  }

  @Override
  public Integer call() throws IOException {
    Problems problems = new Problems(surroundings.messages());
    List<ArticleRecord> records = read(problems);
    if (records.stream().allMatch(record -> record.statements().isEmpty())) {
      throw new IOException("no statements to measure with");
    }
    Path folder = Files.createTempDirectory("onrecord-benchmark");
    try (Asking asking = model.open(surroundings.askers());
        Progress progress = Progress.of(surroundings.messages(), () -> OptionalLong.of(wanted))) {
      Figures figures =
          LedgerBenchmark.run(
              folder.resolve("benchmark.db"),
              records,
              wanted,
              (ledger, claim) ->
                  new Consultation(ledger, asking)
                      .ask(Question.about(claim, Consultation.STATEMENTS)),
              done -> progress.step());
      surroundings.out().write(table(figures));
      surroundings.out().flush();
    } finally {
      delete(folder);
    }
    return problems.exitCode();
  }

  private List<ArticleRecord> read(Problems problems) {
    try (Extractor extractor = model.open(surroundings.extractors());
        Stream<Article> articles = input.articles(surroundings.in(), problems);
        Stream<ArticleRecord> records = extractor.readAll(articles)) {
      return records.toList();
    }
  }

  private static String table(Figures figures) {
    return String.format(
        Locale.ROOT,
        """
        articles            %,12d
        statements          %,12d
        added and indexed   %,12.0f articles a second
        opened in           %12.0f ms
                              median          p95  p95 on a processor
        who                 %s
        search              %s
        candidates          %s
        claim               %s
        ledger              %12.0f bytes a statement
        index               %12.0f bytes a statement
        """,
        figures.articles(),
        figures.statements(),
        figures.articles() / figures.addSeconds(),
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

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
