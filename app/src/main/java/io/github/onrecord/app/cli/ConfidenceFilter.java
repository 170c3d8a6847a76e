package io.github.onrecord.app.cli;

import static java.util.stream.Collectors.toSet;

import io.github.onrecord.speaker.Speaker;
import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.statement.Statement;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Which statements are kept. */
final class ConfidenceFilter {
  @Spec(Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  private double least;

  @Option(
      names = "--min-confidence",
      paramLabel = "P",
      description = "Leave out statements of a lower confidence than this, from 0 to 1.")
  void least(double confidence) {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new ParameterException(
          command.commandLine(), "--min-confidence: " + confidence + " is not from 0 to 1");
    }
    least = confidence;
  }

  /** The record of the statements that are confident enough, and of those who speak in them. */
  ArticleRecord apply(ArticleRecord record) {
    List<Statement> kept =
        record.statements().stream().filter(s -> s.confidence() >= least).toList();
    if (kept.size() == record.statements().size()) {
      return record;
    }
    Set<Speaker> heard =
        kept.stream()
            .flatMap(s -> Stream.concat(Stream.of(s.speaker()), s.via().stream()))
            .collect(toSet());
    List<Speaker> speakers = record.speakers().stream().filter(heard::contains).toList();
    return new ArticleRecord(record.article(), speakers, kept, record.model());
  }
}
