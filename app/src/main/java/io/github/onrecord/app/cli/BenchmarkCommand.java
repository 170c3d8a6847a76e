package io.github.onrecord.app.cli;

import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.text.Article;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures how fast articles are read on this machine. */
@Command(
    name = "benchmark",
    sortOptions = false,
    description = {
      "Measures how fast articles are read on this machine: reads them all once to warm up, then"
          + " once more by the clock.",
      "With --articles it reads them round and round, and tells what the heap holds on the way."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  onrecord benchmark --threads 2 news/",
      "  onrecord benchmark --articles 10000 news/     does the memory stay flat?"
    })
final class BenchmarkCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private InputOptions input = new InputOptions();
  @Mixin private ModelOptions model = new ModelOptions();

  @Spec private CommandSpec command = CommandSpec.create();

  private Optional<Integer> wanted = Optional.empty();

  BenchmarkCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Option(
      names = "--articles",
      paramLabel = "N",
      description = "How many articles to read by the clock; by default each once.")
  void articles(int number) {
    if (number < 1) {
      throw new ParameterException(
          command.commandLine(), "--articles: " + number + " is less than 1");
    }
    wanted = Optional.of(number);
  }

  @Override
  public Integer call() throws IOException {
    Problems problems = new Problems(surroundings.messages());
    List<Article> articles;
    try (Stream<Article> read = input.articles(surroundings.in(), problems)) {
      articles = read.toList();
    }
    if (articles.isEmpty()) {
      throw new IOException("no articles to measure with");
    }
    try (Extractor extractor = model.open(surroundings.extractors())) {
      surroundings.out().write(measure(extractor, articles));
      surroundings.out().flush();
    }
    return problems.exitCode();
  }

  private String measure(Extractor extractor, List<Article> articles) throws IOException {
    long launched = ManagementFactory.getRuntimeMXBean().getStartTime();
    long first = pass(extractor, articles) - launched;
    Rounds rounds = new Rounds(articles, wanted.orElseGet(articles::size));
    Speed speed = rounds.read(extractor);
    String held = wanted.isPresent() ? rounds.table() : "";
    return speed.table() + Footprint.now().table(first) + held;
  }

  /** Reads all; returns when the first was there, in milliseconds since 1970. */
  private static long pass(Extractor extractor, List<Article> articles) {
    long first = 0;
    try (Stream<ArticleRecord> records = extractor.readAll(articles.stream())) {
      for (Iterator<ArticleRecord> each = records.iterator(); each.hasNext(); ) {
        each.next();
        first = first == 0 ? System.currentTimeMillis() : first;
      }
    }
    return first;
  }
}
