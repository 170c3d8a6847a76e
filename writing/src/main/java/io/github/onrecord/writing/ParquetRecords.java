package io.github.onrecord.writing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Reads back the Parquet tables that the archive job writes, input by input. Inputs that are not
 * marked as done are left out, as they may be half written.
 */
public final class ParquetRecords {
  /** The version of the tables that is understood. */
  private static final int VERSION = 2;

  private static final String TORN = "is torn, so its input may be half written";

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
   * @param problems takes a line for each input, or article of one, that cannot be read or breaks
   *     the contract, while the rest goes on
   * @throws IOException if the inputs cannot be listed, or a record is not taken
   */
  public void forEach(Taker taker, Consumer<String> problems) throws IOException {
    for (Path note : notes()) {
      Optional<String> doubt = doubt(note);
      if (doubt.isPresent()) {
        problems.accept(note + ": " + doubt.get() + "; run the archive job again");
      } else {
        read(note, taker, problems);
      }
    }
  }

  /** Why what a note tells of cannot be relied on. */
  private static Optional<String> doubt(Path note) throws IOException {
    try {
      JsonNode told = JSON.readTree(note.toFile());
      if (!told.isObject()) {
        return Optional.of(TORN);
      }
      return told.path("tables").asInt() == VERSION
          ? Optional.empty()
          : Optional.of("written by another version");
    } catch (JsonProcessingException e) {
      return Optional.of(TORN);
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

  private void read(Path note, Taker taker, Consumer<String> problems) throws IOException {
    String name = String.valueOf(note.getFileName());
    String input = name.substring(0, name.length() - ".json".length());
    // An input without an article has no rows and so no files.
    if (!ParquetQuery.hasRows(folder, "articles", input)) {
      return;
    }
    String query = ParquetQuery.records(folder, input);
    try (Connection database = open();
        Statement statement = database.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        String place =
            String.format(Locale.ROOT, "%s, input %s, article %d", folder, input, rows.getLong(1));
        Optional<ArticleRecord> record = record(place, rows.getString(2), problems);
        if (record.isPresent()) {
          taker.take(record.get());
        }
      }
    } catch (SQLException e) {
      String why = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      problems.accept(
          folder
              + ", input "
              + input
              + (": cannot be read (" + why + "); delete ")
              + note
              + " and run the archive job again");
    }
  }

  private static Optional<ArticleRecord> record(
      String place, String json, Consumer<String> problems) {
    try {
      return Optional.of(RecordReader.line(place, json).record());
    } catch (IOException e) {
      problems.accept(e.getMessage());
      return Optional.empty();
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
