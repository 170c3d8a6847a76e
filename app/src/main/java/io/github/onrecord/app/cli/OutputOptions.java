package io.github.onrecord.app.cli;

import io.github.onrecord.app.cli.Choices.Colour;
import io.github.onrecord.writing.Format;
import io.github.onrecord.writing.RecordWriter;
import io.github.onrecord.writing.TableLook;
import io.github.onrecord.writing.Writers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What is written, and where. */
final class OutputOptions {
  @Spec(Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Choices.OfFormat.class,
      description =
          "table, json, jsonl, jsonld, csv, brat or html. By default what the name given to --out"
              + " ends in; else table on a terminal and jsonl elsewhere.")
  private Optional<Format> format = Optional.empty();

  @Option(
      names = "--out",
      paramLabel = "FILE-or-FOLDER",
      description =
          "Where to write: a file, or a folder for a file an article. A file is replaced once the"
              + " new one is whole. Needed for brat.")
  private Optional<String> out = Optional.empty();

  @Option(
      names = "--color",
      paramLabel = "auto|always|never",
      converter = Choices.OfColour.class,
      description =
          "Whether a table is coloured; auto (the default): on a terminal, unless NO_COLOR is set.")
  private Colour colour = Colour.AUTO;

  /** Whether the output goes to the terminal. */
  boolean toTerminal(Terminal terminal) {
    return out.isEmpty() && terminal.output();
  }

  /**
   * Opens the output.
   *
   * @throws IOException if nothing can be written there
   */
  RecordWriter open(Surroundings surroundings) throws IOException {
    Format chosen = format(surroundings.terminal());
    if (out.isPresent()) {
      return Writers.to(chosen, place(out.get()));
    }
    if (chosen == Format.BRAT) {
      throw new ParameterException(
          command.commandLine(), "--format brat writes two files an article: add --out FOLDER");
    }
    return chosen == Format.TABLE
        ? Writers.table(surroundings.out(), look(surroundings.terminal()))
        : Writers.to(chosen, surroundings.out());
  }

  /** The file of JSON Lines that was asked for; nothing else can be gone on with. */
  Path jsonLines() {
    Optional<Path> file = out.map(Path::of).filter(path -> !Files.isDirectory(path));
    Format chosen = format.or(() -> out.flatMap(OutputOptions::byExtension)).orElse(Format.JSONL);
    if (file.isEmpty() || chosen != Format.JSONL) {
      throw new ParameterException(
          command.commandLine(), "--resume goes on with JSON Lines: add --out FILE.jsonl");
    }
    return file.get();
  }

  private Format format(Terminal terminal) {
    Format otherwise = toTerminal(terminal) ? Format.TABLE : Format.JSONL;
    return format.or(() -> out.flatMap(OutputOptions::byExtension)).orElse(otherwise);
  }

  private static Optional<Format> byExtension(String name) {
    return Stream.of(Format.values()).filter(f -> name.endsWith(f.extension())).findFirst();
  }

  private static Path place(String name) throws IOException {
    Path path = Path.of(name);
    if (name.endsWith("/") && !Files.exists(path)) {
      Files.createDirectories(path);
    }
    return path;
  }

  /** Whether it was said how or where to write. */
  boolean isAskedFor() {
    return format.isPresent() || out.isPresent();
  }

  private TableLook look(Terminal terminal) {
    return new TableLook(terminal.width(), colour.isOn(terminal));
  }
}
