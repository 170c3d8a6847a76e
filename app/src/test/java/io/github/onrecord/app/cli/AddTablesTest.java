package io.github.onrecord.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code add --parquet}, with tables such as the archive job writes. */
class AddTablesTest {
  private static final String DONE = "{\"tables\":2,\"signature\":\"\",\"totals\":{}}";

  @TempDir private Path folder;
  private final Session session = new Session();
  private Path tables;

  @BeforeEach
  void writeTables() throws Exception {
    tables = folder.resolve("tables");
    write("a.jsonl", "'Rain is likely.'");
    write("b.jsonl", "'The ferry is late.'");
    write("c.jsonl", "'The market is open.'");
  }

  private int add() {
    return session.run(
        "add", "--ledger", folder.resolve("a.db").toString(), "--parquet", tables.toString());
  }

  /** Writes an input of one article without statements; its text is an expression of SQL. */
  private void write(String input, String text) throws IOException, SQLException {
    Path part = Files.createDirectories(partition(input)).resolve("part-0.parquet");
    try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = database.createStatement()) {
      statement.execute(
          ("COPY (SELECT 0::BIGINT AS article_number, '%s' AS id, NULL::VARCHAR AS url,"
                  + " NULL::VARCHAR AS outlet, NULL::VARCHAR AS title, NULL::DATE AS published,"
                  + " %s AS text, NULL::VARCHAR AS author, {'title': NULL::VARCHAR,"
                  + " 'outlet': NULL::VARCHAR, 'author': NULL::VARCHAR, 'published': NULL::VARCHAR}"
                  + " AS origins, 'some model' AS model) TO '%s' (FORMAT parquet)")
              .formatted(input, text, part));
    }
    note(input, DONE);
  }

  private Path partition(String input) {
    return tables.resolve("articles").resolve("input=" + input);
  }

  private Path note(String input) {
    return tables.resolve("_done").resolve(input + ".json");
  }

  private void note(String input, String text) throws IOException {
    Files.createDirectories(note(input).getParent());
    Files.writeString(note(input), text);
  }

  private void assertTheRestIsAdded(int exit) {
    assertThat(exit).isEqualTo(1);
    assertThat(session.out()).startsWith("added 2 articles, ");
  }

  @Test
  void addsAllInputsThatAreDone() throws IOException {
    Files.delete(note("b.jsonl"));
    assertThat(add()).isZero();
    assertThat(session.out()).startsWith("added 2 articles, ");
    assertThat(session.err()).isEmpty();
  }

  @Test
  void addsTheRestWhenAnInputCannotBeRead() throws IOException {
    Files.writeString(partition("b.jsonl").resolve("part-0.parquet"), "PAR1 and no more");
    assertTheRestIsAdded(add());
    assertThat(session.err().lines())
        .singleElement()
        .asString()
        .startsWith("onrecord: " + tables + ", input b.jsonl: cannot be read (")
        .endsWith("); delete " + note("b.jsonl") + " and run the archive job again");
  }

  @Test
  void addsTheRestWhenAnArticleBreaksTheContract() throws Exception {
    write("b.jsonl", "NULL::VARCHAR");
    assertTheRestIsAdded(add());
    assertThat(session.err().lines())
        .singleElement()
        .asString()
        .startsWith("onrecord: " + tables + ", input b.jsonl, article 0: ");
  }

  @Test
  void addsTheRestWhenAnInputIsOfAnotherVersion() throws IOException {
    note("b.jsonl", DONE.replace("2", "1"));
    assertTheRestIsAdded(add());
    assertThat(session.err())
        .isEqualTo(
            "onrecord: %s: written by another version; run the archive job again\n"
                .formatted(note("b.jsonl")));
  }

  @Test
  void addsTheRestWhenNotesAreEmptyOrTorn() throws Exception {
    write("d.jsonl", "'The bridge is closed.'");
    note("b.jsonl", "");
    note("d.jsonl", DONE.substring(0, 20));
    assertTheRestIsAdded(add());
    assertThat(session.err())
        .isEqualTo(
            ("onrecord: %s: is torn, so its input may be half written; run the archive job again\n"
                    + "onrecord: %s: is torn, so its input may be half written; run the archive job"
                    + " again\n")
                .formatted(note("b.jsonl"), note("d.jsonl")));
  }

  @Test
  void passesOverWhatTheJobHidesAmongItsNotes() throws IOException {
    Files.writeString(tables.resolve("_done/.a.jsonl.json.new"), "{\"tab");
    Files.writeString(tables.resolve("_done/.a.jsonl.json.crc"), "crc");
    assertThat(add()).isZero();
    assertThat(session.out()).startsWith("added 3 articles, ");
    assertThat(session.err()).isEmpty();
  }

  @Test
  void refusesAFolderWithoutTables() throws IOException {
    tables = Files.createDirectory(folder.resolve("empty"));
    assertThat(add()).isEqualTo(1);
    assertThat(session.err())
        .isEqualTo(
            "onrecord: %s: holds no tables of the archive job; name the folder given to its --out\n"
                .formatted(tables));
    assertThat(session.out()).isEmpty();
  }
}
