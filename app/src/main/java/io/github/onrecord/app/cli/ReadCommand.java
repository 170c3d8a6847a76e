package io.github.onrecord.app.cli;

import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.text.Article;
import io.github.onrecord.writing.RecordWriter;
import io.github.onrecord.writing.ResumableLines;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads articles and prints the statements in them. */
@Command(
    name = "read",
    sortOptions = false,
    description = {
      "Reads articles and prints the statements in them: who says, denies, confirms or asks what,"
          + " in which words, passed on by whom and on which day. Stores nothing."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  onrecord read article.txt                        a table on the terminal",
      "  onrecord read --published 2022-07-19 article.txt works out 'on Tuesday'",
      "  curl -s https://example.org/news | onrecord read - --format json",
      "  onrecord read news/ --out record.jsonl           a folder, one line an article",
      "  onrecord read news/ --format html --out pages/   a web page an article",
      "  onrecord read --skip-copies crawl.warc.gz        each story once",
      "  onrecord read news.jsonl --format csv --min-confidence 0.8 > quotes.csv",
      "",
      "Exit code: 0 all was read; 1 some inputs failed, the rest was read; 2 wrong usage."
    })
final class ReadCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private InputOptions input = new InputOptions();
  @Mixin private OutputOptions output = new OutputOptions();
  @Mixin private ConfidenceFilter filter = new ConfidenceFilter();
  @Mixin private ModelOptions model = new ModelOptions();

  @Option(
      names = "--resume",
      description =
          "Goes on where a run of the same inputs was stopped. Needs --out FILE.jsonl, which is"
              + " called FILE.jsonl.part until it is whole.")
  private boolean resume;

  @Option(
      names = "--skip-copies",
      description =
          "Passes over articles that are nearly the same as one before, as agency reports in"
              + " archives. Looks back over the latest 65,536 articles.")
  private boolean skipsCopies;

  // Every command that reads takes it, so that one may stand for another in a script.
  @Option(
      names = "--ledger",
      paramLabel = "FILE",
      description = "Taken as by 'onrecord add', and left alone: nothing is stored.")
  void ledger(Path left) {
    Objects.requireNonNull(left, "left");
  }

  ReadCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    return resume ? goOn() : readAll();
  }

  private int goOn() throws IOException {
    ResumableLines writer = ResumableLines.open(output.jsonLines());
    return read(writer, articles -> new Resumption(writer).rest(articles));
  }

  private int readAll() throws IOException {
    // Closed only when all is written: closing puts the file in its place, and after a failure it
    // would not be whole.
    @SuppressWarnings("resource")
    RecordWriter writer = output.open(surroundings);
    return read(writer, articles -> articles);
  }

  private int read(RecordWriter writer, UnaryOperator<Stream<Article>> chosen) throws IOException {
    Problems problems = new Problems(surroundings.messages());
    try (Extractor extractor = model.open(surroundings.extractors());
        Stream<Article> articles = input.articles(surroundings.in(), problems);
        Stream<ArticleRecord> records =
            extractor.readAll(chosen.apply(withoutCopies(articles, problems)), problems::unread);
        Progress progress = progress()) {
      for (Iterator<ArticleRecord> each = records.iterator(); each.hasNext(); ) {
        writer.write(filter.apply(each.next()));
        progress.step();
      }
    }
    writer.close();
    return problems.exitCode();
  }

  private Stream<Article> withoutCopies(Stream<Article> articles, Problems problems) {
    return skipsCopies ? articles.filter(new CopyFilter(problems)) : articles;
  }

  private Progress progress() {
    return output.toTerminal(surroundings.terminal())
        ? Progress.none()
        : Progress.of(surroundings.messages(), () -> Workload.of(input.inputs()));
  }
}
