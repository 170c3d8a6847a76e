package io.github.onrecord.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RobustnessTest {
  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("a.db");
  }

  private Ledger open() {
    return Ledger.open(file, new WordBag());
  }

  private void sql(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private void assertRefused(String reason) {
    assertThatThrownBy(() -> open().close())
        .isInstanceOf(LedgerException.class)
        .hasMessageStartingWith(file + ": ")
        .hasMessageContaining(reason)
        .hasMessageNotContaining("\n");
  }

  @Test
  void keepsEveryArticleWholeWhenKilledWhileAdding() throws Exception {
    List<String> committed = new ArrayList<>();
    Process adding = Adding.start(file, 0, 1_000_000);
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(adding.getInputStream(), StandardCharsets.UTF_8))) {
      while (committed.size() < 150) {
        committed.add(out.readLine());
      }
      adding.destroyForcibly();
    }
    assertThat(adding.waitFor()).isNotZero();

    try (Ledger ledger = open()) {
      assertThat(ledger.overview().articles()).isGreaterThanOrEqualTo(committed.size());
      for (int i = 0; i < ledger.overview().articles(); i++) {
        assertThat(ledger.record("a" + i)).contains(Adding.article(i));
      }
      assertThat(ledger.candidates("thing 3 of 140", 5)).isNotEmpty();
      assertThat(ledger.add(Adding.article(0)).outcome()).isEqualTo(Addition.Outcome.ALREADY_THERE);
      assertThat(ledger.add(Records.article("new").tells("x").build()).article()).isEqualTo("new");
    }
    try (Database database = Databases.open(file)) {
      assertThat(database.list("PRAGMA integrity_check", row -> row.text(1))).containsExactly("ok");
      assertThat(database.list("PRAGMA foreign_key_check", row -> row.text(1))).isEmpty();
    }
  }

  @Test
  void letsTwoProgramsAddAtOnce() throws Exception {
    Process one = Adding.start(file, 0, 60);
    Process other = Adding.start(file, 30, 90);
    for (Process each : List.of(one, other)) {
      each.getInputStream().transferTo(java.io.OutputStream.nullOutputStream());
      assertThat(each.waitFor()).isZero();
    }

    try (Ledger ledger = open()) {
      assertThat(ledger.overview().articles()).isEqualTo(90);
      for (int i = 0; i < 90; i++) {
        assertThat(ledger.record("a" + i)).contains(Adding.article(i));
      }
      assertThat(ledger.candidates("thing 7 of 88 is so", 3)).hasSize(3);
    }
  }

  /** Holds for the session that changes something. */
  private static void allow(Database database, long pages) {
    database.transaction(
        () -> database.list("PRAGMA max_page_count = " + pages, row -> row.number(1)));
  }

  @Test
  void keepsWhatThereWasWhenTheDiskIsFull() {
    try (Database database = Databases.open(file)) {
      Articles articles = new Articles(database);
      articles.add(Adding.article(0), Instant.EPOCH, stored -> {});
      long pages = database.one("PRAGMA page_count", row -> row.number(1));
      allow(database, pages + 4);

      assertThatThrownBy(
              () -> {
                for (int i = 1; i < 50; i++) {
                  articles.add(Adding.article(i), Instant.EPOCH, stored -> {});
                }
              })
          .isInstanceOf(LedgerException.class)
          .hasMessage(file + ": the disk is full; what was stored before is whole");

      allow(database, 1_000_000);
      long before = database.one("SELECT count(*) FROM article", row -> row.number(1));
      assertThat(articles.named("a0").orElseThrow().record()).isEqualTo(Adding.article(0));
      articles.add(Adding.article(60), Instant.EPOCH, stored -> {});
      assertThat(database.<Long>one("SELECT count(*) FROM article", row -> row.number(1)))
          .isEqualTo(before + 1);
    }
  }

  @Test
  void refusesALedgerOfANewerVersionAndLeavesItAsItIs() throws Exception {
    open().close();
    sql("PRAGMA user_version = 99");
    byte[] before = Files.readAllBytes(file);
    assertRefused("was written by a newer onrecord (tables of version 99");
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void refusesAFileOfAnotherProgram() throws Exception {
    sql("CREATE TABLE bookmarks (url TEXT)");
    assertRefused("is another program's file; name another with --ledger");
    Files.writeString(file, "Not a database at all, but a diary.\n".repeat(100));
    assertRefused("is no ledger; name another file with --ledger");
    assertThat(Files.readString(file)).startsWith("Not a database");
  }

  @Test
  void saysOfADamagedFileWhatToDo() throws Exception {
    try (Ledger ledger = open()) {
      for (int i = 0; i < 30; i++) {
        ledger.add(Adding.article(i));
      }
    }
    try (RandomAccessFile damaged = new RandomAccessFile(file.toFile(), "rw")) {
      byte[] noise = new byte[4096];
      java.util.Arrays.fill(noise, (byte) 0x5a);
      for (long at = 4096; at < damaged.length(); at += 4096) {
        damaged.seek(at);
        damaged.write(noise);
      }
    }
    assertRefused("is damaged; put a copy in its place, or add the articles to a new ledger");
  }

  @Test
  void saysWhyAPlaceIsNoPlaceForALedger() {
    assertThatThrownBy(() -> Ledger.open(folder)).hasMessage(folder + ": is a folder; name a file");
    Path lost = folder.resolve("lost").resolve("a.db");
    assertThatThrownBy(() -> Ledger.open(lost))
        .hasMessage(lost + ": its folder is not there; make it");
  }

  @Test
  void answersFromAFolderThatCannotBeWrittenTo() throws IOException {
    try (Ledger ledger = open()) {
      ledger.add(Adding.article(1));
    }
    assertThat(folder.toFile().setWritable(false)).isTrue();
    try {
      // Who may do everything can write there nonetheless.
      assumeThat(Files.isWritable(folder)).isFalse();
      try (Ledger ledger = Ledger.openExisting(file)) {
        assertThat(ledger.record("a1")).contains(Adding.article(1));
        assertThatThrownBy(() -> ledger.add(Adding.article(2)))
            .hasMessage(
                file + ": cannot be written to; see that the file and its folder are writable");
      }
      assertThatThrownBy(() -> Ledger.open(folder.resolve("b.db")).close())
          .isInstanceOf(LedgerException.class)
          .hasMessageContaining("see that its folder exists and both can be read and written");
    } finally {
      assertThat(folder.toFile().setWritable(true)).isTrue();
    }
  }

  @Test
  void readsAFileAsItIsWhereNothingCanBeWritten() throws Exception {
    try (Ledger ledger = open()) {
      ledger.add(Adding.article(1));
    }
    try (Database database = Databases.openReadOnly(file)) {
      Articles articles = new Articles(database);
      assertThat(articles.named("a1").orElseThrow().record()).isEqualTo(Adding.article(1));
      assertThatThrownBy(() -> articles.add(Adding.article(2), Instant.EPOCH, stored -> {}))
          .hasMessage(
              file + ": cannot be written to; see that the file and its folder are writable");
    }
  }

  @Test
  void bringsAnIndexThatLagsBehindUpToDate() {
    try (Ledger ledger = open()) {
      ledger.indexLater();
      ledger.add(Adding.article(1));
    }
    try (Ledger ledger = open();
        Ledger other = open()) {
      assertThat(ledger.notIndexed()).isEqualTo(1);
      assertThat(ledger.candidates("thing 4 of 1", 1)).hasSize(1);
      assertThat(ledger.notIndexed()).isZero();
      other.indexLater();
      other.add(Adding.article(2));
      assertThat(ledger.candidates("thing 4 of 2 is so", 1).get(0).record().article().id())
          .isEqualTo("a2");
    }
  }
}
