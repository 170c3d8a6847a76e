package io.github.onrecord.app.cli;

import io.github.onrecord.positions.Asked;
import io.github.onrecord.positions.Asking;
import io.github.onrecord.reading.ClaimQuestion;
import io.github.onrecord.reading.ClaimQuestions;
import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.text.Article;
import io.github.onrecord.writing.AnswerWriter;
import io.github.onrecord.writing.Readings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks articles about a claim, without a ledger. */
@Command(
    name = "check",
    sortOptions = false,
    customSynopsis = {
      "onrecord check [OPTIONS] \"CLAIM\" INPUT...",
      "       onrecord check [OPTIONS] --claims FILE INPUT..."
    },
    description = {
      "Reads articles and tells what they put on record for and against a claim: who affirms it,"
          + " who denies it, who answers something narrower, who declines to answer and who only"
          + " passes it on, in their exact words, through whom and on which day. Stores nothing.",
      "The answer is about what is on record, not about what is true."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  onrecord check 'Iran agreed to supply drones to Russia' drones.txt",
      "  onrecord check 'Is the waterworks for sale?' news/ --format json",
      "  onrecord check --claims claims.jsonl news/ > answers.jsonl",
      "",
      "Word a claim as a sentence that somebody could affirm or deny. A file of claims holds one a",
      "line, {\"id\": \"q1\", \"claim\": \"...\", \"article\": \"drones\"}; without an article, all"
          + " are",
      "asked. Each article is read once however many the claims; an answer comes as soon as its",
      "article is read, as JSON Lines with the same id.",
      "",
      "Exit code: 0 all was answered; 1 some inputs or questions failed, the rest was answered;",
      "2 wrong usage."
    })
final class CheckCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Spec private CommandSpec command = CommandSpec.create();

  @Parameters(
      paramLabel = "CLAIM INPUT",
      arity = "1..*",
      description =
          "The claim, unless --claims names a file of them; then what to read, as 'onrecord read'"
              + " does: files, folders, or - for standard input.")
  private List<String> words = List.of();

  @Option(
      names = "--claims",
      paramLabel = "FILE",
      description = "Ask all claims of this file, JSON Lines of id, claim and article.")
  private Optional<Path> claims = Optional.empty();

  @Mixin private InputDefaults defaults = new InputDefaults();
  @Mixin private AnswerOptions output = new AnswerOptions();
  @Mixin private ConfidenceFilter filter = new ConfidenceFilter();
  @Mixin private ModelOptions model = new ModelOptions();

  // Every command that reads takes it, so that one may stand for another in a script.
  @Option(
      names = "--ledger",
      paramLabel = "FILE",
      description = "Taken as by 'onrecord claim', and left alone: only the inputs are asked.")
  void ledger(Path left) {
    Objects.requireNonNull(left, "left");
  }

  CheckCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    Problems problems = new Problems(surroundings.messages());
    if (claims.isPresent()) {
      askAll(claims.get(), problems);
    } else {
      askOne(claim(), words.subList(1, words.size()), problems);
    }
    return problems.exitCode();
  }

  private String claim() {
    String claim = words.get(0);
    if (claim.isBlank()) {
      throw new ParameterException(command.commandLine(), "the claim has no words");
    }
    if (words.size() == 1) {
      String missing =
          Files.exists(Path.of(claim))
              ? "'" + claim + "' is an input; give the claim before it, in quotation marks"
              : "give what to read after the claim";
      throw new ParameterException(command.commandLine(), missing);
    }
    return claim;
  }

  private void askOne(String claim, List<String> inputs, Problems problems) throws IOException {
    ClaimWording.advice(claim).ifPresent(surroundings.messages()::line);
    // Closed only when all is written: closing puts a file in its place.
    @SuppressWarnings("resource")
    AnswerWriter writer = output.open(surroundings, Readings.none());
    try (Extractor extractor = model.open(surroundings.extractors());
        Asking asking = model.open(surroundings.askers());
        Stream<Article> articles = defaults.articles(inputs, surroundings.in(), problems);
        Stream<ArticleRecord> records = extractor.readAll(articles)) {
      writer.write(asking.ask(claim, records.map(filter::apply).map(Asked::of).toList()));
    }
    writer.close();
  }

  private void askAll(Path file, Problems problems) throws IOException {
    List<ClaimQuestion> questions = ClaimQuestions.read(file, problems::failure);
    @SuppressWarnings("resource")
    AnswerWriter writer = output.openForMany(surroundings);
    try (Extractor extractor = model.open(surroundings.extractors());
        Asking asking = model.open(surroundings.askers());
        Stream<Article> articles = defaults.articles(words, surroundings.in(), problems)) {
      Questioning questioning = new Questioning(questions, asking, writer);
      try (Stream<ArticleRecord> records = extractor.readAll(articles.filter(questioning::wants))) {
        for (Iterator<ArticleRecord> each = records.iterator(); each.hasNext(); ) {
          questioning.put(filter.apply(each.next()));
        }
      }
      questioning.finish(problems);
    }
    writer.close();
  }
}
