package io.github.onrecord.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CliTest {
  private final Session session = new Session();

  @Test
  void printsTheVersionsOfProgramAndModel() {
    assertThat(session.run("--version")).isZero();
    assertThat(session.out()).matches("onrecord \\d+\\.\\d+\\S*\nmodel fake-fast\n");
  }

  @Test
  void listsTheCommandsThereAre() {
    assertThat(session.run("--help")).isZero();
    assertThat(session.out()).contains("read ", "evaluate ", "benchmark ", "Examples:");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "read",
        "add",
        "who",
        "search",
        "export",
        "split",
        "merge",
        "undo",
        "index",
        "evaluate",
        "benchmark",
        "benchmark-ledger"
      })
  void teachesEveryCommandByExamples(String command) {
    assertThat(session.run(command, "--help")).isZero();
    assertThat(session.out()).contains("Usage: onrecord " + command, "  onrecord " + command + " ");
    assertThat(session.out().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void asksForACommand() {
    assertThat(session.run()).isEqualTo(2);
    assertThat(session.err())
        .isEqualTo("onrecord: name a command, such as 'onrecord read'; try 'onrecord --help'\n");
  }

  @Test
  void suggestsTheCommandThatWasMeant() {
    assertThat(session.run("evalute")).isEqualTo(2);
    assertThat(session.err()).contains("'evalute' is not known here; did you mean 'evaluate'?");
  }
}
