package io.github.onrecord.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program itself, started as a user starts it; tests run in a module's folder. */
final class Program {
  private static final Path LAUNCHER = Path.of("../onrecord").toAbsolutePath();

  private Program() {}

  /**
   * What it prints.
   *
   * @param exit the exit code it must end with
   */
  static String onrecord(int exit, Object... args) throws Exception {
    List<String> command = new ArrayList<>(List.of(LAUNCHER.toString()));
    for (Object arg : args) {
      command.add(arg.toString());
    }
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(String.join(" ", command)).isEqualTo(exit);
    return out;
  }
}
