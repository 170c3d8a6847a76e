package io.github.onrecord.app.cli;

import static io.github.onrecord.app.cli.Launched.onrecord;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real program, ended by the system in the middle of an archive, and started again. */
class KilledRunsIT {
  private static final int ARTICLES = 60;
  private static final int SOME = 3;

  /** What a process ends with that had no chance to put anything in order. */
  private static final int KILLED = 128 + 9;

  @TempDir private Path folder;
  private Path archive;

  @BeforeEach
  void writeArchive() throws IOException {
    archive = WebArchiveFile.write(folder.resolve("piers.warc.gz"), ARTICLES);
  }

  /** Tells how many articles are done. */
  private interface Done {
    long count() throws IOException;
  }

  /** Starts the program and ends it when some articles are done; returns how many were. */
  private long kill(Done done, Object... args) throws Exception {
    List<String> command = new ArrayList<>(List.of(Launched.LAUNCHER.toString()));
    for (Object arg : args) {
      command.add(arg.toString());
    }
    Process process = new ProcessBuilder(command).inheritIO().start();
    while (process.isAlive() && done.count() < SOME) {
      Thread.sleep(5);
    }
    process.destroyForcibly();
    assertThat(process.waitFor()).isEqualTo(KILLED);
    return done.count();
  }

  @Test
  void readGoesOnWhereItWas() throws Exception {
    Path out = folder.resolve("piers.jsonl");
    Path part = folder.resolve("piers.jsonl.part");
    long done = kill(() -> lines(part), "read", "--resume", "--out", out, archive);
    assertThat(done).isBetween((long) SOME, ARTICLES - 1L);
    assertThat(out).doesNotExist();
    Object kept = Files.readAttributes(part, "fileKey").get("fileKey");

    Launched again = onrecord("read", "--resume", "--out", out, archive);
    assertThat(again).isEqualTo(new Launched(0, "", ""));
    assertThat(Files.readAttributes(out, "fileKey")).containsEntry("fileKey", kept);
    Path whole = folder.resolve("whole.jsonl");
    onrecord("read", "--out", whole, archive);
    assertThat(lines(whole)).isEqualTo(ARTICLES);
    assertThat(out).hasSameBinaryContentAs(whole);
  }

  private static long lines(Path file) throws IOException {
    if (Files.notExists(file)) {
      return 0;
    }
    long lines = 0;
    for (byte each : Files.readAllBytes(file)) {
      lines += each == '\n' ? 1 : 0;
    }
    return lines;
  }

  @Test
  void addGoesOnWhereItWas() throws Exception {
    Path ledger = folder.resolve("killed.db");
    long done = kill(() -> stored(ledger), "add", "--ledger", ledger, archive);
    assertThat(done).isBetween((long) SOME, ARTICLES - 1L);

    Launched again = onrecord("add", "--ledger", ledger, archive);
    assertThat(again.err()).isEmpty();
    assertThat(again.out())
        .startsWith("added " + (ARTICLES - done) + " articles")
        .contains("; " + done + " there already; ", " holds " + ARTICLES + " articles, ");
    Path other = folder.resolve("whole.db");
    onrecord("add", "--ledger", other, archive);
    assertThat(exported(ledger)).hasSize(ARTICLES).isEqualTo(exported(other));
    String[] question = {"search", "--ledger", "", "cracks in the piers"};
    question[2] = ledger.toString();
    String found = onrecord((Object[]) question).out();
    question[2] = other.toString();
    assertThat(onrecord((Object[]) question).out()).isNotEmpty().isEqualTo(found);
  }

  /** How many articles a ledger holds that another process writes to. */
  private static long stored(Path ledger) {
    try (Connection database =
            DriverManager.getConnection("jdbc:sqlite:file:" + ledger + "?mode=ro");
        Statement statement = database.createStatement();
        ResultSet count = statement.executeQuery("SELECT count(*) FROM article")) {
      return count.getLong(1);
    } catch (SQLException e) {
      // It is not there yet, or just being made.
      return 0;
    }
  }

  /** All that a ledger holds, but for the time when it was stored. */
  private List<String> exported(Path ledger) throws Exception {
    Launched exported = onrecord("export", "--ledger", ledger);
    assertThat(exported.exit()).as(exported.err()).isZero();
    return exported
        .out()
        .lines()
        .map(line -> line.replaceAll("\"added\":\"[^\"]*\"", "\"added\":\"\""))
        .toList();
  }
}
