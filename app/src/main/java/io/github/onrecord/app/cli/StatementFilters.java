package io.github.onrecord.app.cli;

import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which of a ledger's statements are asked. */
final class StatementFilters {
  @Option(names = "--speaker", paramLabel = "NAME", description = "Only what this speaker said.")
  private Optional<String> speaker = Optional.empty();

  @Option(names = "--outlet", paramLabel = "NAME", description = "Only in articles of this outlet.")
  private Optional<String> outlet = Optional.empty();

  @Option(
      names = "--from",
      paramLabel = "DATE",
      converter = Choices.OfDay.class,
      description = "Only what was said, or else published, on this day or later.")
  private Optional<LocalDate> from = Optional.empty();

  @Option(
      names = "--to",
      paramLabel = "DATE",
      converter = Choices.OfDay.class,
      description = "Only on this day or earlier.")
  private Optional<LocalDate> to = Optional.empty();

  Optional<String> speaker() {
    return speaker;
  }

  Optional<String> outlet() {
    return outlet;
  }

  Optional<LocalDate> from() {
    return from;
  }

  Optional<LocalDate> to() {
    return to;
  }
}
