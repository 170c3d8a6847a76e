package io.github.onrecord.app.cli;

import static io.github.onrecord.app.cli.Launched.onrecord;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The real program with ledgers and claims that are not as they should be. */
class BadInputIT {
  private static final String NOBODY = "65534";

  @TempDir private Path folder;
  private Path ledger;

  @BeforeEach
  void addOneArticle() throws Exception {
    ledger = folder.resolve("a.db");
    assertThat(onrecord("add", article(0), "--ledger", ledger).exit()).isZero();
  }

  private Path article(int number) throws IOException {
    return Files.writeString(
        folder.resolve("ferry-%d.txt".formatted(number)),
        ("The harbour master of Port %d, Kofi Asante, denied on Monday that ferry %d had sunk."
                + " \"She is safe at berth %d,\" said Mr Asante.\n")
            .formatted(number, number, number));
  }

  private void sql(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + ledger);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Whatever is asked of it, one line, and the file stays as it is. */
  private void assertRefused(String reason) throws Exception {
    byte[] before = Files.readAllBytes(ledger);
    List<List<Object>> commands =
        List.of(
            List.of("add", article(1)),
            List.of("claim", "The ferry sank"),
            List.of("who", "Asante"),
            List.of("search", "ferry"),
            List.of("export"));
    for (List<Object> command : commands) {
      List<Object> line = new ArrayList<>(command);
      line.addAll(List.of("--ledger", ledger));
      Launched launched = onrecord(line.toArray());
      assertThat(launched.err().lines()).singleElement().asString().contains(reason);
      assertThat(launched.err()).startsWith("onrecord: " + ledger + ": ");
      assertThat(launched.out()).isEmpty();
      assertThat(launched.exit()).isEqualTo(1);
    }
    assertThat(Files.readAllBytes(ledger)).isEqualTo(before);
  }

  @Test
  void refusesALedgerOfANewerVersion() throws Exception {
    sql("PRAGMA user_version = 99");
    assertRefused("was written by a newer onrecord (tables of version 99");
  }

  @Test
  void refusesACorruptLedger() throws Exception {
    byte[] bytes = Files.readAllBytes(ledger);
    Arrays.fill(bytes, 100, bytes.length, (byte) 0x5a);
    Files.write(ledger, bytes);
    assertRefused("is damaged; put a copy in its place, or add the articles to a new ledger");
  }

  @Test
  void answersFromAFolderThatCannotBeWrittenToAndAddsNothingThere() throws Exception {
    Path article = article(1);
    List<String> unprivileged = unprivileged();
    byte[] before = Files.readAllBytes(ledger);
    assertThat(folder.toFile().setWritable(false)).isTrue();
    try {
      Launched found = as(unprivileged, "search", "ferry", "--ledger", ledger.toString());
      assertThat(found.err()).isEmpty();
      assertThat(found.out()).contains("that ferry 0 had sunk");

      Launched added = as(unprivileged, "add", article.toString(), "--ledger", ledger.toString());
      assertThat(added.err().lines())
          .singleElement()
          .asString()
          .startsWith("onrecord: " + ledger + ": ")
          .contains("writ");
      assertThat(added.exit()).isEqualTo(1);
    } finally {
      assertThat(folder.toFile().setWritable(true)).isTrue();
    }
    assertThat(Files.readAllBytes(ledger)).isEqualTo(before);
  }

  /** Who may do everything can write everywhere, and has to become somebody else to be refused. */
  private List<String> unprivileged() throws IOException {
    Path setpriv = Path.of("/usr/bin/setpriv");
    boolean root = "root".equals(System.getProperty("user.name"));
    assumeThat(!root || Files.isExecutable(setpriv)).isTrue();
    if (!root) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.toList()) {
        assertThat(file.toFile().setReadable(true, false)).isTrue();
        assertThat(!Files.isDirectory(file) || file.toFile().setExecutable(true, false)).isTrue();
      }
    }
    return List.of(
        setpriv.toString(), "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "--");
  }

  private static Launched as(List<String> user, String... args) throws Exception {
    List<String> command = new ArrayList<>(user);
    command.add(Launched.LAUNCHER.toString());
    command.addAll(List.of(args));
    return Launched.start(command, Launched.PROJECT, Map.of(), "");
  }

  @Test
  void addsFromTwoProgramsAtOnce() throws Exception {
    List<Process> adding = new ArrayList<>();
    for (int i = 1; i <= 2; i++) {
      List<String> command = new ArrayList<>(List.of(Launched.LAUNCHER.toString(), "add"));
      for (int j = 0; j < 15; j++) {
        command.add(article(10 * i + j).toString());
      }
      command.addAll(List.of("--ledger", ledger.toString()));
      adding.add(
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("out-" + i).toFile())
              .start());
    }
    for (Process each : adding) {
      assertThat(each.waitFor(5, TimeUnit.MINUTES)).isTrue();
      assertThat(each.exitValue()).isZero();
    }

    // Of the numbers from 10 to 34, five came from both.
    Launched exported = onrecord("export", "--ledger", ledger, "--format", "jsonl");
    assertThat(exported.out().lines()).hasSize(26);
    assertThat(onrecord("search", "berth 33", "--limit", "1", "--ledger", ledger).out())
        .contains("She is safe at berth 33");
  }

  @Test
  void makesAnIndexThatWasDeletedAnew() throws Exception {
    try (Stream<Path> files = Files.walk(folder.resolve("a.db.index"))) {
      for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
    Launched found = onrecord("search", "ferry", "--ledger", ledger);
    assertThat(found.err()).isEmpty();
    assertThat(found.out()).contains("that ferry 0 had sunk");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cholera -> the claim is one word",
        "The minister's cousin bought the quarry. -> the claim has 6,000 words",
        "Les habitants affirment que la rivière est polluée depuis des mois"
            + " -> the claim looks like French"
      })
  void saysWhatIsWrongWithAClaimAndAnswersNonetheless(String told) throws Exception {
    String[] parts = told.split(" -> ", -1);
    boolean longer = parts[1].contains("6,000");
    String claim = longer ? (parts[0] + " ").repeat(1000).strip() : parts[0];

    for (List<Object> command :
        List.<List<Object>>of(
            List.of("claim", claim, "--ledger", ledger), List.of("check", claim, article(1)))) {
      Launched asked = onrecord(command.toArray());
      assertThat(asked.err().lines()).singleElement().asString().contains(parts[1]);
      assertThat(asked.out()).contains("\"verdict\":\"not-addressed\"");
      assertThat(asked.exit()).isZero();
    }
  }
}
