package io.github.onrecord.app.cli;

import io.github.onrecord.app.cli.Choices.Colour;
import io.github.onrecord.ledger.Entity;
import io.github.onrecord.ledger.Found;
import io.github.onrecord.writing.Format;
import io.github.onrecord.writing.FoundStatement;
import io.github.onrecord.writing.FoundWriter;
import io.github.onrecord.writing.TableLook;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** How found statements are written. */
final class FoundOptions {
  private static final Set<Format> FORMATS =
      Set.of(Format.TABLE, Format.JSON, Format.JSONL, Format.CSV);

  @Spec(Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Choices.OfFormat.class,
      description = "table (on a terminal), jsonl (elsewhere), json or csv.")
  private Optional<Format> format = Optional.empty();

  @Option(
      names = "--color",
      paramLabel = "auto|always|never",
      converter = Choices.OfColour.class,
      description = "Whether a table is coloured.")
  private Colour colour = Colour.AUTO;

  FoundWriter open(Surroundings surroundings) throws IOException {
    Terminal terminal = surroundings.terminal();
    Format chosen = format.orElse(terminal.output() ? Format.TABLE : Format.JSONL);
    if (!FORMATS.contains(chosen)) {
      throw new ParameterException(
          command.commandLine(), "--format: statements are written as table, json, jsonl or csv");
    }
    TableLook look = new TableLook(terminal.width(), colour.isOn(terminal));
    return FoundWriter.to(chosen, surroundings.out(), look);
  }

  static FoundStatement written(Found found, boolean relayed) {
    return new FoundStatement(
        found.record().article(),
        found.statement(),
        found.entity().map(Entity::key),
        found.alsoIn(),
        found.read(),
        relayed);
  }
}
