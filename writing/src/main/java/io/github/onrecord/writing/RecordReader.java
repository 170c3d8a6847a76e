package io.github.onrecord.writing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.RuntimeJsonMappingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.statement.LedgerEntry;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads back what was written as JSON or JSON Lines, one article at a time.
 *
 * <p>All comes back equal, but that confidence is rounded to four decimals and an unnamed speaker
 * has its description as its name and no role besides.
 */
public final class RecordReader implements AutoCloseable {
  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private final String name;
  private final MappingIterator<JsonNode> objects;
  private int count;

  private RecordReader(String name, MappingIterator<JsonNode> objects) {
    this.name = name;
    this.objects = objects;
  }

  /**
   * Opens a UTF-8 file.
   *
   * @throws IOException if it cannot be read
   */
  public static RecordReader open(Path path) throws IOException {
    return open(path.toString(), Files.newBufferedReader(path, StandardCharsets.UTF_8));
  }

  /**
   * Opens a stream, which is closed with this.
   *
   * @param name what the stream is called in messages
   * @throws IOException if it does not begin as JSON
   */
  public static RecordReader open(String name, Reader reader) throws IOException {
    try {
      return new RecordReader(name, JSON.readerFor(JsonNode.class).readValues(reader));
    } catch (JsonProcessingException e) {
      try (reader) {
        throw unreadable(name, e);
      }
    }
  }

  /**
   * The next article's record; empty after the last.
   *
   * @throws IOException if the JSON is broken or no record of an article; the message names the
   *     place. After a record that breaks the contract the next one can be read.
   */
  public Optional<ArticleRecord> next() throws IOException {
    JsonNode node;
    try {
      if (!objects.hasNextValue()) {
        return Optional.empty();
      }
      node = objects.nextValue();
      count++;
    } catch (JsonProcessingException e) {
      throw unreadable(name, e);
    } catch (RuntimeJsonMappingException e) {
      throw new IOException(name + ": " + e.getMessage(), e);
    }
    try {
      return Optional.of(JsonBack.record(node));
    } catch (IllegalArgumentException e) {
      throw new IOException(name + ", article " + count + ": " + e.getMessage(), e);
    }
  }

  /**
   * The record in one line of JSON Lines, and what the ledger that it comes from knew of it.
   *
   * @param name what the line is called in messages
   * @throws IOException if the JSON is broken or no record of an article
   */
  public static Imported line(String name, String json) throws IOException {
    try {
      JsonNode node = JSON.readTree(json);
      ArticleRecord record = JsonBack.record(node);
      return new Imported(record, JsonEntryBack.entry(node, record));
    } catch (JsonProcessingException e) {
      throw new IOException(name + ": " + e.getOriginalMessage(), e);
    } catch (IllegalArgumentException e) {
      throw new IOException(name + ": " + e.getMessage(), e);
    }
  }

  /**
   * A record that was read back.
   *
   * @param record what the article puts on record
   * @param entry what a ledger knew of it; empty where it does not come from a ledger
   */
  public record Imported(ArticleRecord record, Optional<LedgerEntry> entry) {}

  @Override
  public void close() throws IOException {
    objects.close();
  }

  private static IOException unreadable(String name, JsonProcessingException e) {
    return new IOException(
        "%s, line %d, column %d: %s"
            .formatted(
                name,
                e.getLocation() == null ? 0 : e.getLocation().getLineNr(),
                e.getLocation() == null ? 0 : e.getLocation().getColumnNr(),
                e.getOriginalMessage()),
        e);
  }
}
