package io.github.onrecord.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private Messages messages() {
    return new Messages(new PrintStream(err, true, StandardCharsets.UTF_8), true);
  }

  @Test
  void showsShareSpeedAndTimeLeft() {
    assertThat(ProgressText.of(30, OptionalLong.of(120), Duration.ofSeconds(10)))
        .isEqualTo("[#####---------------] 30 of 120, 3.0 articles a second, 0:30 left");
    assertThat(ProgressText.of(10, OptionalLong.of(100_010), Duration.ofSeconds(1)))
        .endsWith("2:46:40 left");
  }

  @Test
  void showsOnlySpeedWhereTheEndIsNotKnown() {
    assertThat(ProgressText.of(30, OptionalLong.empty(), Duration.ofSeconds(60)))
        .isEqualTo("30 articles, 0.5 articles a second");
    assertThat(ProgressText.of(30, OptionalLong.of(1), Duration.ofSeconds(60)))
        .isEqualTo("30 articles, 0.5 articles a second");
    assertThat(ProgressText.of(0, OptionalLong.of(0), Duration.ZERO)).startsWith("0 articles");
  }

  @Test
  void makesRoomForMessagesAndLeavesNothingBehind() {
    Messages messages = messages();

    messages.status("[#---] 1 of 4");
    messages.line("b.txt:\nempty\u001b[31m");
    messages.clear();

    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("\r\u001b[K[#---] 1 of 4\r\u001b[Konrecord: b.txt: empty [31m\n");
  }

  @Test
  void showsNothingOfShortWork() {
    try (Progress progress = Progress.of(messages(), OptionalLong::empty)) {
      progress.step();
    }

    assertThat(err.size()).isZero();
  }

  @Test
  void countsFilesAndLines(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("sub"));
    Files.writeString(folder.resolve("sub/a.txt"), "x");
    Files.writeString(folder.resolve("b.html"), "x");
    Files.writeString(folder.resolve("c.jsonl"), "{}\n{}\n{}\n");
    Files.writeString(folder.resolve("d.png"), "x");
    String single = folder.resolve("b.html").toString();

    assertThat(Workload.of(List.of(folder.toString(), single))).hasValue(6);
    assertThat(Workload.of(List.of(single, "-"))).isEmpty();
    assertThat(Workload.of(List.of("missing.jsonl"))).isEmpty();
  }
}
