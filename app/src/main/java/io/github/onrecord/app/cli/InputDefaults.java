package io.github.onrecord.app.cli;

import io.github.onrecord.reading.ArticleReader;
import io.github.onrecord.reading.Reading;
import io.github.onrecord.text.Article;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** What is known of articles that do not tell it themselves. */
final class InputDefaults {
  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = Choices.OfDay.class,
      description = "Day of publication of articles that do not tell it, such as 2022-07-19.")
  private Optional<LocalDate> published = Optional.empty();

  @Option(
      names = "--outlet",
      paramLabel = "NAME",
      description = "Who published the articles that do not tell it.")
  private Optional<String> outlet = Optional.empty();

  /** The articles of the inputs in order; what cannot be read goes to {@code problems}. */
  Stream<Article> articles(List<String> inputs, InputStream in, Problems problems) {
    return ArticleReader.withDefaults(published, outlet)
        .read(inputs, in)
        .flatMap(reading -> article(reading, problems).stream())
        .onClose(problems::tellSkipped);
  }

  private static Optional<Article> article(Reading reading, Problems problems) {
    if (reading instanceof Reading.Failure failure) {
      problems.failure(failure.line());
      return Optional.empty();
    }
    if (reading instanceof Reading.Skipped skipped) {
      problems.skipped(skipped.why());
      return Optional.empty();
    }
    Reading.Read read = (Reading.Read) reading;
    read.warnings().forEach(problems::warning);
    return Optional.of(read.article());
  }
}
