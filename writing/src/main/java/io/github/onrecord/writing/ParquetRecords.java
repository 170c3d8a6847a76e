package io.github.onrecord.writing;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.onrecord.statement.ArticleRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Reads back the Parquet tables that the archive job writes, input by input. Inputs that are not
 * marked as done are left out, as they may be half written.
 */
public final class ParquetRecords {
  /** The version of the tables that is understood. */
  private static final int VERSION = 2;

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;

  private ParquetRecords(Path folder) {
    this.folder = folder;
  }

  /** Takes each record as it is read. */
  @FunctionalInterface
  public interface Taker {
    /** Takes a record. */
    void take(ArticleRecord record) throws IOException;
  }

  /**
   * The tables in a folder.
   *
   * @throws IOException if it is no such folder
   */
  public static ParquetRecords in(Path folder) throws IOException {
    if (!Files.isDirectory(folder.resolve("_done"))) {
      throw new IOException(
          folder + ": holds no tables of the archive job; name the folder given to its --out");
    }
    return new ParquetRecords(folder);
  }

  /**
   * Hands over all records, in the order of the inputs and of the articles in them.
   *
   * @throws IOException if a table cannot be read or breaks the contract
   */
  public void forEach(Taker taker) throws IOException {
    for (Path note : notes()) {
      if (JSON.readTree(note.toFile()).path("tables").asInt() != VERSION) {
        throw new IOException(note + ": written by another version; run the archive job again");
      }
      String name = String.valueOf(note.getFileName());
      read(name.substring(0, name.length() - ".json".length()), taker);
    }
  }

  private List<Path> notes() throws IOException {
    try (Stream<Path> all = Files.list(folder.resolve("_done"))) {
      return all.filter(note -> isNote(note.getFileName().toString())).sorted().toList();
    }
  }

  private static boolean isNote(String name) {
    return name.endsWith(".json") && !name.startsWith(".");
  }

  private void read(String input, Taker taker) throws IOException {
    // An input without an article has no rows and so no files.
    if (!ParquetQuery.hasRows(folder, "articles", input)) {
      return;
    }
    String query = ParquetQuery.records(folder, input);
    try (Connection database = open();
        Statement statement = database.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        String place = String.format(Locale.ROOT, "%s, article %d", input, rows.getLong(1));
        taker.take(RecordReader.line(place, rows.getString(2)).record());
      }
    } catch (SQLException e) {
      throw new IOException(folder + ", input " + input + ": " + e.getMessage(), e);
    }
  }

  private static Connection open() throws SQLException {
    Properties settings = new Properties();
    settings.setProperty("jdbc_stream_results", "true");
    // All that is needed is built in; nothing is to be fetched.
    settings.setProperty("autoinstall_known_extensions", "false");
    return DriverManager.getConnection("jdbc:duckdb:", settings);
  }
}
