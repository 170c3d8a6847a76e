package io.github.onrecord.app.cli;

import io.github.onrecord.app.cli.Choices.Figures;
import io.github.onrecord.evaluation.AttributionMetrics;
import io.github.onrecord.evaluation.Comparison;
import io.github.onrecord.evaluation.GoldArticle;
import io.github.onrecord.evaluation.GoldAttributions;
import io.github.onrecord.evaluation.GoldRecord;
import io.github.onrecord.evaluation.GoldRecords;
import io.github.onrecord.evaluation.Metrics;
import io.github.onrecord.evaluation.RecordComparison;
import io.github.onrecord.evaluation.RecordMetrics;
import io.github.onrecord.text.Article;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Scores the extractor against gold annotations. */
@Command(
    name = "evaluate",
    sortOptions = false,
    description = "Scores the extractor against what careful readers marked.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  onrecord evaluate --gold polnear/dev",
      "  onrecord evaluate --gold record/ --format json",
      "  onrecord read polnear/dev/text > found.jsonl",
      "  onrecord evaluate --gold polnear/dev --predictions found.jsonl",
      "",
      "A gold folder holds text/NAME.txt with attributions/NAME_ANNOTATOR.ann, or NAME.txt with",
      "NAME.ann (brat standoff), or articles/ID.txt with gold/ID.json (records)."
    })
final class EvaluateCommand implements Callable<Integer> {
  private static final String RATE = "articles a second";

  private final Surroundings surroundings;
  private final Problems problems;

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "FOLDER",
      description = "The gold annotations.")
  private Path gold = Path.of("");

  @Option(
      names = "--predictions",
      paramLabel = "FILE",
      description = "Score this output of 'onrecord read --format jsonl' instead of reading now.")
  private Optional<Path> predictions = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "table|json",
      converter = Choices.OfFigures.class,
      description = "How the figures are printed; by default as a table.")
  private Figures format = Figures.TABLE;

  @Mixin private ModelOptions model = new ModelOptions();

  EvaluateCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.problems = new Problems(surroundings.messages());
  }

  @Override
  public Integer call() throws IOException {
    if (GoldRecords.areIn(gold)) {
      List<GoldRecord> records = GoldRecords.read(gold);
      Predictions found = predict(records.stream().map(GoldRecord::article).toList());
      print(
          RecordMetrics.of(
              records.stream().map(g -> RecordComparison.of(g, found.of(g.article(), problems)))),
          found.rate());
    } else {
      List<GoldArticle> articles = GoldAttributions.read(gold);
      Predictions found = predict(articles.stream().map(GoldArticle::article).toList());
      print(
          AttributionMetrics.of(
              articles.stream().map(g -> Comparison.of(g, found.of(g.article(), problems)))),
          found.rate());
    }
    return problems.exitCode();
  }

  private Predictions predict(List<Article> articles) throws IOException {
    if (predictions.isPresent()) {
      return Predictions.read(predictions.get());
    }
    try (Extractor extractor = model.open(surroundings.extractors())) {
      return Predictions.extract(extractor, articles, surroundings.messages());
    }
  }

  private void print(Metrics metrics, Optional<Double> rate) throws IOException {
    String figures =
        switch (format) {
          case JSON -> metrics.json(rate.map(r -> Map.of(RATE, r)).orElse(Map.of())) + "\n";
          case TABLE ->
              metrics.table()
                  + rate.map(r -> String.format(Locale.ROOT, "%.2f %s\n", r, RATE)).orElse("");
        };
    surroundings.out().write(figures);
    surroundings.out().flush();
  }
}
