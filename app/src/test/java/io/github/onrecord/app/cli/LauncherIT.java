package io.github.onrecord.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherIT {
  @TempDir private Path folder;

  @Test
  void startsFromAnyFolderAndThroughLinks() throws Exception {
    Path elsewhere = Files.createDirectories(folder.resolve("my programs"));
    Files.createSymbolicLink(elsewhere.resolve("real"), Launched.LAUNCHER);
    Files.createSymbolicLink(elsewhere.resolve("link"), Path.of("real"));

    Launched launched = Launched.start(List.of("./link", "--version"), elsewhere, Map.of(), "");

    assertThat(launched.err()).isEmpty();
    assertThat(launched.out()).startsWith("onrecord ").contains("\nmodel ");
    assertThat(launched.exit()).isZero();
  }

  @Test
  void opensFilesWhoseNamesAreNotAsciiInAnyLocale() throws Exception {
    Path article = Files.writeString(folder.resolve("été 東京.txt"), "“Non,” said Léa Ké.");

    Launched launched =
        Launched.start(
            List.of(Launched.LAUNCHER.toString(), "read", article.toString()),
            folder,
            Map.of("LC_ALL", "C"),
            "");

    assertThat(launched.err()).isEmpty();
    assertThat(launched.out()).contains("\"id\":\"été 東京\"", "“Non,” said Léa Ké.");
  }

  @Test
  void endsQuietlyWhenThePipeIsClosed() throws Exception {
    String pipe = "'%s' read '%s' | head -c 1".formatted(Launched.LAUNCHER, Launched.EXAMPLES);

    Launched launched = Launched.start(List.of("sh", "-c", pipe), folder, Map.of(), "");

    assertThat(launched).isEqualTo(new Launched(0, "{", ""));
  }

  @Test
  void leavesNothingBehindWhenInterrupted() throws Exception {
    Path out = folder.resolve("out.jsonl");
    Process process =
        new ProcessBuilder(Launched.LAUNCHER.toString(), "read", "-", "--out", out.toString())
            .start();
    awaitAFileIn(folder);

    process.destroy();
    process.waitFor();

    assertThat(folder).isEmptyDirectory();
  }

  private static void awaitAFileIn(Path folder) throws IOException, InterruptedException {
    for (boolean empty = true; empty; Thread.sleep(20)) {
      try (Stream<Path> files = Files.list(folder)) {
        empty = files.findAny().isEmpty();
      }
    }
  }

  @Test
  void saysThatJavaIsMissingOrTooOld() throws Exception {
    Path bin = Files.createDirectories(folder.resolve("bin"));
    for (String tool : List.of("dirname", "readlink", "find", "head", "sed", "stty", "cut")) {
      Files.createSymbolicLink(bin.resolve(tool), Path.of("/usr/bin", tool).toRealPath());
    }
    Map<String, String> poor = Map.of("PATH", bin.toString(), "JAVA_HOME", "");

    assertThat(start(poor).err()).startsWith("onrecord: Java is missing; install a JDK");

    Path java =
        Files.writeString(
            bin.resolve("java"), "#!/bin/sh\necho 'x version \"11.0.2\"' >&2\nexit 1\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
    assertThat(start(poor).err()).contains("onrecord: Java is older than 17");
    assertThat(start(poor).exit()).isEqualTo(1);
  }

  private Launched start(Map<String, String> environment) throws Exception {
    List<String> command = List.of("/bin/sh", Launched.LAUNCHER.toString(), "--version");
    return Launched.start(command, folder, environment, "");
  }
}
