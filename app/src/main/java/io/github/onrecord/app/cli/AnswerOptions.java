package io.github.onrecord.app.cli;

import io.github.onrecord.app.cli.Choices.Colour;
import io.github.onrecord.writing.AnswerWriter;
import io.github.onrecord.writing.Format;
import io.github.onrecord.writing.Readings;
import io.github.onrecord.writing.TableLook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** How answers are written, and where. */
final class AnswerOptions {
  private static final List<Format> FORMATS =
      List.of(Format.TABLE, Format.JSON, Format.JSONL, Format.JSONLD, Format.CSV);

  @Spec(Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Choices.OfFormat.class,
      description =
          "table, json, jsonl, jsonld or csv. By default what the name given to --out ends in; else"
              + " table on a terminal and jsonl elsewhere.")
  private Optional<Format> format = Optional.empty();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where to write; a file is replaced once the new one is whole.")
  private Optional<Path> out = Optional.empty();

  @Option(
      names = "--color",
      paramLabel = "auto|always|never",
      converter = Choices.OfColour.class,
      description = "Whether a table is coloured.")
  private Colour colour = Colour.AUTO;

  /**
   * Opens the output for one answer.
   *
   * @throws IOException if nothing can be written there
   */
  AnswerWriter open(Surroundings surroundings, Readings readings) throws IOException {
    boolean table = out.isEmpty() && surroundings.terminal().output();
    return open(surroundings, chosen().orElse(table ? Format.TABLE : Format.JSONL), readings);
  }

  /**
   * Opens the output for many answers, which as JSON are JSON Lines.
   *
   * @throws IOException if nothing can be written there
   */
  AnswerWriter openForMany(Surroundings surroundings) throws IOException {
    Format many = chosen().orElse(Format.JSONL);
    return open(surroundings, many == Format.JSON ? Format.JSONL : many, Readings.none());
  }

  private Optional<Format> chosen() {
    return format.or(
        () ->
            out.flatMap(
                file ->
                    FORMATS.stream()
                        .filter(each -> file.toString().endsWith(each.extension()))
                        .findFirst()));
  }

  private AnswerWriter open(Surroundings surroundings, Format chosen, Readings readings)
      throws IOException {
    if (!FORMATS.contains(chosen)) {
      throw new ParameterException(
          command.commandLine(),
          "--format: answers are written as table, json, jsonl, jsonld or csv");
    }
    if (out.isPresent()) {
      return AnswerWriter.to(chosen, out.get(), readings);
    }
    Terminal terminal = surroundings.terminal();
    TableLook look = new TableLook(terminal.width(), colour.isOn(terminal));
    return AnswerWriter.to(chosen, surroundings.out(), look, readings);
  }
}
