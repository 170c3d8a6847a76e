package io.github.onrecord.app.cli;

import io.github.onrecord.app.cli.Choices.Figures;
import io.github.onrecord.evaluation.AttributionMetrics;
import io.github.onrecord.evaluation.ClaimComparison;
import io.github.onrecord.evaluation.ClaimMetrics;
import io.github.onrecord.evaluation.Comparison;
import io.github.onrecord.evaluation.GoldArticle;
import io.github.onrecord.evaluation.GoldAttributions;
import io.github.onrecord.evaluation.GoldRecord;
import io.github.onrecord.evaluation.GoldRecords;
import io.github.onrecord.evaluation.LedgerQuestion;
import io.github.onrecord.evaluation.LedgerQuestions;
import io.github.onrecord.evaluation.Metrics;
import io.github.onrecord.evaluation.QuestionMetrics;
import io.github.onrecord.evaluation.RecordComparison;
import io.github.onrecord.evaluation.RecordMetrics;
import io.github.onrecord.ledger.Ledger;
import io.github.onrecord.ledger.Question;
import io.github.onrecord.positions.Asked;
import io.github.onrecord.positions.Asking;
import io.github.onrecord.text.Article;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Scores the extractor against gold annotations. */
@Command(
    name = "evaluate",
    sortOptions = false,
    description =
        "Scores what is found in articles against what careful readers marked there, or the answers"
            + " of a ledger against theirs.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  onrecord evaluate --gold polnear/dev",
      "  onrecord evaluate --gold record/ --format json",
      "  onrecord read polnear/dev/text > found.jsonl",
      "  onrecord evaluate --gold polnear/dev --predictions found.jsonl",
      "  onrecord evaluate --questions benchmarks/rumour-questions.jsonl --ledger rumours.db",
      "",
      "A gold folder holds text/NAME.txt with attributions/NAME_ANNOTATOR.ann, or NAME.txt with",
      "NAME.ann (brat standoff), or articles/ID.txt with gold/ID.json (records). The claims in",
      "dispute of records are asked too, each of its own article.",
      "",
      "A file of questions is JSON Lines of id, claim, positions (names, kind, stance) and changes."
    })
final class EvaluateCommand implements Callable<Integer> {
  private static final String RATE = "articles a second";

  private final Surroundings surroundings;
  private final Problems problems;

  @Spec private CommandSpec command = CommandSpec.create();

  @Option(names = "--gold", paramLabel = "FOLDER", description = "The gold annotations.")
  private Optional<Path> gold = Optional.empty();

  @Option(
      names = "--questions",
      paramLabel = "FILE",
      description = "Score the answers of the ledger to these questions.")
  private Optional<Path> questions = Optional.empty();

  @Option(
      names = "--claims",
      negatable = true,
      defaultValue = "true",
      fallbackValue = "true",
      description = "Whether to ask the claims in dispute of records, too; by default yes.")
  private boolean claims;

  @Mixin private LedgerOptions ledgers = new LedgerOptions();

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
    if (gold.isPresent() == questions.isPresent()) {
      throw new ParameterException(
          command.commandLine(), "give either --gold FOLDER or --questions FILE");
    }
    if (questions.isPresent()) {
      askLedger(questions.get());
    } else if (GoldRecords.areIn(gold.get())) {
      scoreRecords(GoldRecords.read(gold.get()));
    } else {
      scoreAttributions(GoldAttributions.read(gold.get()));
    }
    return problems.exitCode();
  }

  private void scoreRecords(List<GoldRecord> records) throws IOException {
    Predictions found = predict(records.stream().map(GoldRecord::article).toList());
    RecordMetrics metrics =
        RecordMetrics.of(
            records.stream().map(g -> RecordComparison.of(g, found.of(g.article(), problems))));
    boolean asks =
        records.stream().anyMatch(g -> !g.disputes().isEmpty() || !g.unaddressed().isEmpty());
    print(
        metrics,
        found.rate(),
        asks && claims ? Optional.of(ask(records, found)) : Optional.empty());
  }

  private ClaimMetrics ask(List<GoldRecord> records, Predictions found) {
    try (Asking asking = model.open(surroundings.askers())) {
      return ClaimMetrics.of(
          records.stream()
              .map(
                  gold -> {
                    List<Asked> article = List.of(Asked.of(found.of(gold.article())));
                    return ClaimComparison.of(gold, claims -> asking.ask(claims, article));
                  }));
    }
  }

  private void scoreAttributions(List<GoldArticle> articles) throws IOException {
    Predictions found = predict(articles.stream().map(GoldArticle::article).toList());
    AttributionMetrics metrics =
        AttributionMetrics.of(
            articles.stream().map(g -> Comparison.of(g, found.of(g.article(), problems))));
    print(metrics, found.rate(), Optional.empty());
  }

  private void askLedger(Path file) throws IOException {
    List<LedgerQuestion> asked = LedgerQuestions.read(file);
    try (Ledger ledger = ledgers.openExisting();
        Asking asking = model.open(surroundings.askers())) {
      Consultation consultation = new Consultation(ledger, asking);
      QuestionMetrics metrics =
          asked.stream()
              .map(q -> QuestionMetrics.of(q, consultation.ask(about(q.claim()))))
              .reduce(QuestionMetrics.NONE, QuestionMetrics::plus);
      print(metrics, Optional.empty(), Optional.empty());
    }
  }

  private static Question about(String claim) {
    return Question.about(claim, Consultation.STATEMENTS);
  }

  private Predictions predict(List<Article> articles) throws IOException {
    if (predictions.isPresent()) {
      return Predictions.read(predictions.get());
    }
    try (Extractor extractor = model.open(surroundings.extractors())) {
      return Predictions.extract(extractor, articles, surroundings.messages());
    }
  }

  private void print(Metrics metrics, Optional<Double> rate, Optional<ClaimMetrics> claimed)
      throws IOException {
    Map<String, Object> more = new LinkedHashMap<>();
    claimed.ifPresent(figures -> more.put("claims", figures.figures()));
    rate.ifPresent(figure -> more.put(RATE, figure));
    String figures =
        switch (format) {
          case JSON -> metrics.json(more) + "\n";
          case TABLE ->
              metrics.table()
                  + claimed.map(figure -> "\nclaims\n" + figure.table() + "\n").orElse("")
                  + rate.map(r -> String.format(Locale.ROOT, "%.2f %s\n", r, RATE)).orElse("");
        };
    surroundings.out().write(figures);
    surroundings.out().flush();
  }
}
