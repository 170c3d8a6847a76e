package io.github.onrecord.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading that goes on where a run was stopped. */
class ResumedReadTest {
  private static final String HARBOUR =
      "Mensah said the harbour is safe. Odoi said it probably is.";

  @TempDir private Path folder;
  private final Session session = new Session();

  @BeforeEach
  void writeArticles() throws IOException {
    Files.writeString(folder.resolve("harbour.txt"), HARBOUR);
    Files.writeString(folder.resolve("market.txt"), "Adjei said prices 😀 rose.");
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  @Test
  void goesOnWhereARunWasStopped() throws IOException {
    session.run("read", "--out", path("whole.jsonl"), path("harbour.txt"), path("market.txt"));
    String whole = read("whole.jsonl");
    int firstLine = whole.indexOf('\n') + 1;
    Files.writeString(folder.resolve("a.jsonl.part"), whole.substring(0, firstLine + 40));

    Session again = new Session();
    String[] line = {
      "read", "--resume", "--out", path("a.jsonl"), path("harbour.txt"), path("market.txt")
    };
    assertThat(again.run(line)).as(again.err()).isZero();
    assertThat(read("a.jsonl")).isEqualTo(whole);
    assertThat(folder.resolve("a.jsonl.part")).doesNotExist();
  }

  @Test
  void passesOverTheSameCopiesAsAWholeRun() throws IOException {
    String report =
        "TESHIE (Volta Wire) Mensah said the harbour is safe for every ship that calls there, and"
            + " that the pilots who know its sandbanks best had told him so on Monday.";
    Files.writeString(folder.resolve("a.txt"), report);
    Files.writeString(folder.resolve("n.txt"), report.replace("(Volta Wire) ", "\n\n") + " VW");
    Files.writeString(folder.resolve("z.txt"), report + " The port agreed.");
    String[] inputs = {
      path("a.txt"), path("harbour.txt"), path("n.txt"), path("market.txt"), path("z.txt")
    };
    session.run(skippingCopies("whole.jsonl", inputs));
    String whole = read("whole.jsonl");
    assertThat(whole.lines()).hasSize(3);
    for (int end = whole.indexOf('\n') + 1; end > 0; end = whole.indexOf('\n', end) + 1) {
      Files.writeString(folder.resolve("go.jsonl.part"), whole.substring(0, end));
      Session again = new Session();
      assertThat(again.run(skippingCopies("go.jsonl", inputs))).as(again.err()).isZero();
      assertThat(read("go.jsonl")).as("%d bytes kept", end).isEqualTo(whole);
      assertThat(again.err()).isEqualTo("onrecord: passed over: 2 near copies\n");
    }
  }

  private String[] skippingCopies(String out, String... inputs) {
    List<String> line = new ArrayList<>(List.of("read", "--resume", "--skip-copies"));
    line.addAll(List.of("--out", path(out)));
    line.addAll(List.of(inputs));
    return line.toArray(String[]::new);
  }

  @Test
  void goesOnAfterAStopPastAnArticleOfWhichReadingFails() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "Addo said UNREADABLE.");
    session.run("read", "--out", path("whole.jsonl"), path("a.txt"), path("harbour.txt"));
    session.run("read", "--out", path("all.jsonl"), path("harbour.txt"), path("market.txt"));
    Files.move(folder.resolve("whole.jsonl"), folder.resolve("go.jsonl.part"));

    Session again = new Session();
    again.run(
        "read",
        "--resume",
        "--out",
        path("go.jsonl"),
        path("a.txt"),
        path("harbour.txt"),
        path("market.txt"));

    assertThat(read("go.jsonl")).isEqualTo(read("all.jsonl"));
  }

  @Test
  void goesOnWithNothingOfOtherInputs() throws IOException {
    session.run("read", "--out", path("a.jsonl.part"), "--format", "jsonl", path("harbour.txt"));
    Session again = new Session();
    assertThat(again.run("read", "--resume", "--out", path("a.jsonl"), path("market.txt")))
        .isEqualTo(1);
    assertThat(again.err()).contains("a.jsonl.part: is of other inputs");
  }

  @Test
  void goesOnOnlyWithLines() {
    assertThat(session.run("read", "--resume", path("harbour.txt"))).isEqualTo(2);
    assertThat(session.err()).contains("--resume goes on with JSON Lines: add --out FILE.jsonl");
  }
}
