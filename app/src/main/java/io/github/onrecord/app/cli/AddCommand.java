package io.github.onrecord.app.cli;

import io.github.onrecord.ledger.Ledger;
import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.text.Article;
import io.github.onrecord.writing.RecordWriter;
import java.io.IOException;
import java.nio.file.Path;
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
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads articles and keeps what they put on record. */
@Command(
    name = "add",
    sortOptions = false,
    description = {
      "Reads articles and keeps what they put on record in a ledger. An article that is there is"
          + " passed over; a changed text of the same address is kept as a version; copies of one"
          + " story are known as such, and their statements count once.",
      "Whatever stops it, what was added before is whole: run it again to go on."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  onrecord add news/",
      "  onrecord add --ledger 2024.db --outlet 'Volta Post' january.jsonl",
      "  onrecord add --import export.jsonl      what 'onrecord export' wrote",
      "  onrecord add --parquet tables/          what the archive job wrote",
      "",
      "Exit code: 0 all was added; 1 some inputs failed, the rest was added; 2 wrong usage."
    })
final class AddCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Spec private CommandSpec command = CommandSpec.create();

  @Parameters(
      paramLabel = "INPUT",
      arity = "0..*",
      description =
          "A file, a folder with all folders in it, or - for standard input: plain text, HTML, a"
              + " JSON article, JSON Lines of articles, or a web archive (WARC).")
  private List<String> inputs = List.of();

  @Option(
      names = "--import",
      paramLabel = "FILE",
      description =
          "JSON Lines that 'onrecord export' or 'onrecord read' wrote; they are not read by a"
              + " model again.")
  private Optional<Path> imported = Optional.empty();

  @Option(
      names = "--again",
      description =
          "Reads articles that are there once more, as after an update of the model. Corrections,"
              + " splits and merges by hand stay.")
  private boolean again;

  @Option(
      names = "--parquet",
      paramLabel = "FOLDER",
      description = "Tables that the archive job wrote; they are not read by a model again.")
  private Optional<Path> tables = Optional.empty();

  @Option(
      names = "--index-later",
      description =
          "Leaves the search index to the next question or 'onrecord index': adding takes less"
              + " time, and the first question more.")
  private boolean indexLater;

  @Mixin private InputDefaults defaults = new InputDefaults();
  @Mixin private LedgerOptions ledgers = new LedgerOptions();
  @Mixin private OutputOptions output = new OutputOptions();
  @Mixin private ConfidenceFilter filter = new ConfidenceFilter();
  @Mixin private ModelOptions model = new ModelOptions();

  AddCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    if (Stream.of(!inputs.isEmpty(), imported.isPresent(), tables.isPresent())
            .filter(given -> given)
            .count()
        != 1) {
      throw new ParameterException(
          command.commandLine(),
          "name what to add: either INPUT, --import FILE or --parquet FOLDER");
    }
    Problems problems = new Problems(surroundings.messages());
    Additions additions = new Additions();
    String held;
    try (Ledger ledger = ledgers.open()) {
      if (indexLater) {
        ledger.indexLater();
      }
      if (imported.isPresent()) {
        new Importing(ledger, additions, problems).add(imported.get());
      } else if (tables.isPresent()) {
        new Importing(ledger, additions, problems).addTables(tables.get());
      } else {
        read(ledger, additions, problems);
      }
      held = additions.line(ledgers.path(), ledger.overview());
    }
    tell(held);
    return problems.exitCode();
  }

  private void read(Ledger ledger, Additions additions, Problems problems) throws IOException {
    Optional<RecordWriter> writer =
        output.isAskedFor() ? Optional.of(output.open(surroundings)) : Optional.empty();
    try (Progress progress = Progress.of(surroundings.messages(), () -> Workload.of(inputs))) {
      try (Extractor extractor = model.open(surroundings.extractors());
          Stream<Article> articles = defaults.articles(inputs, surroundings.in(), problems);
          Stream<ArticleRecord> records =
              extractor.readAll(
                  articles.filter(each -> again || isNew(each, ledger, additions, progress)),
                  problems::unread)) {
        for (Iterator<ArticleRecord> each = records.iterator(); each.hasNext(); ) {
          ArticleRecord record = filter.apply(each.next());
          additions.count(again ? ledger.reread(record) : ledger.add(record), record);
          if (writer.isPresent()) {
            writer.get().write(record);
          }
          progress.step();
        }
      }
    }
    if (writer.isPresent()) {
      writer.get().close();
    }
  }

  /** What is there need not be read again, which takes most of the time. */
  private static boolean isNew(
      Article article, Ledger ledger, Additions additions, Progress progress) {
    boolean held = ledger.holds(article);
    if (held) {
      additions.countHeld();
      progress.step();
    }
    return !held;
  }

  private void tell(String line) throws IOException {
    if (output.isAskedFor()) {
      surroundings.messages().line(line);
    } else {
      surroundings.out().write(line + "\n");
      surroundings.out().flush();
    }
  }
}
