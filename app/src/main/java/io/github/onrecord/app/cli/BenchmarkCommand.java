package io.github.onrecord.app.cli;

import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.text.Article;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Measures how fast articles are read on this machine. */
@Command(
    name = "benchmark",
    sortOptions = false,
    description = {
      "Measures how fast articles are read on this machine: reads them all once to warm up, then"
          + " once more by the clock."
    },
    footerHeading = "%nExample:%n",
    footer = "  onrecord benchmark --threads 2 news/")
final class BenchmarkCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private InputOptions input = new InputOptions();
  @Mixin private ModelOptions model = new ModelOptions();

  BenchmarkCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
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
      long launched = ManagementFactory.getRuntimeMXBean().getStartTime();
      long first = pass(extractor, articles) - launched;
      long start = System.nanoTime();
      pass(extractor, articles);
      Speed speed = Speed.of(articles, System.nanoTime() - start);
      surroundings.out().write(speed.table() + Footprint.now().table(first));
      surroundings.out().flush();
    }
    return problems.exitCode();
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
