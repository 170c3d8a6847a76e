package io.github.onrecord.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads gold records: a folder with {@code articles/ID.txt} and {@code gold/ID.json}. */
public final class GoldRecords {
  private static final ObjectMapper JSON = new ObjectMapper();

  private GoldRecords() {}

  /** Whether the folder is laid out as a folder of gold records. */
  public static boolean areIn(Path folder) {
    return Files.isDirectory(folder.resolve("articles"))
        && Files.isDirectory(folder.resolve("gold"));
  }

  /**
   * Reads every {@code gold/ID.json} with its article.
   *
   * @return the records by id
   * @throws IOException if there is none, or a file cannot be read or contradicts its article; the
   *     message names the place
   */
  public static List<GoldRecord> read(Path folder) throws IOException {
    List<GoldRecord> records = new ArrayList<>();
    for (Path file : Folders.files(folder.resolve("gold"), ".json")) {
      records.add(record(folder, file));
    }
    if (records.isEmpty()) {
      throw new IOException(folder.resolve("gold") + ": no *.json here");
    }
    return records;
  }

  private static GoldRecord record(Path folder, Path file) throws IOException {
    try {
      JsonNode gold = JSON.readTree(file.toFile());
      String id = GoldJson.text(gold, "id");
      String text = Files.readString(folder.resolve("articles").resolve(id + ".txt"));
      return new GoldJson(gold, id, text).record();
    } catch (JsonProcessingException e) {
      throw new IOException(file + ": no JSON: " + e.getOriginalMessage(), e);
    } catch (IllegalArgumentException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }
}
