package io.github.onrecord.app.cli;

import io.github.onrecord.extract.ModelSize;
import io.github.onrecord.positions.Asking;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** With what it is read. */
final class ModelOptions {
  @Spec(Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Option(
      names = "--model",
      paramLabel = "fast|precise",
      converter = Choices.OfModel.class,
      description = "The model: fast (the default), or precise, which takes about twice as long.")
  private ModelSize model = ModelSize.FAST;

  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many threads infer; by default one for each processor.")
  void threads(int number) {
    if (number < 1) {
      throw new ParameterException(
          command.commandLine(), "--threads: " + number + " is less than 1");
    }
    threads = number;
  }

  Extractor open(Extractor.Opener extractors) {
    return extractors.open(model, threads);
  }

  Asking open(Askers askers) {
    return askers.open(threads);
  }
}
