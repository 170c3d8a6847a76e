package io.github.onrecord.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the real program printed, started as a user starts it.
 *
 * @param exit its exit code
 * @param out standard output
 * @param err standard error
 */
record Launched(int exit, String out, String err) {
  static final Path PROJECT =
      Path.of(System.getProperty("basedir", "")).toAbsolutePath().getParent();
  static final Path LAUNCHER = PROJECT.resolve("onrecord");
  static final Path EXAMPLES = PROJECT.resolve("examples");

  static Launched onrecord(Object... args) throws IOException, InterruptedException {
    return onrecordReading("", args);
  }

  static Launched onrecordReading(String input, Object... args)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(LAUNCHER.toString()));
    for (Object arg : args) {
      command.add(arg.toString());
    }
    return start(command, PROJECT, Map.of(), input);
  }

  static Launched start(
      List<String> command, Path folder, Map<String, String> environment, String input)
      throws IOException, InterruptedException {
    Path in = Files.createTempFile("in", ".txt");
    Path out = Files.createTempFile("out", ".txt");
    Path err = Files.createTempFile("err", ".txt");
    try {
      Files.writeString(in, input);
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectInput(in.toFile())
              .redirectOutput(out.toFile())
              .redirectError(err.toFile());
      builder.environment().putAll(environment);
      int exit = builder.start().waitFor();
      return new Launched(exit, text(out), text(err));
    } finally {
      for (Path file : List.of(in, out, err)) {
        Files.delete(file);
      }
    }
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }
}
