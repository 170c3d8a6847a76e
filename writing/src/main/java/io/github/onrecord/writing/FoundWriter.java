package io.github.onrecord.writing;

import java.io.IOException;
import java.io.Writer;

/** Writes statements of many articles, one by one, under the names of who made them or in a row. */
public interface FoundWriter extends AutoCloseable {
  /**
   * Opens a writer on a stream, which its owner closes.
   *
   * @param look how a table looks
   * @throws IllegalArgumentException for a format that holds whole articles
   * @throws IOException if the beginning cannot be written
   */
  static FoundWriter to(Format format, Writer out, TableLook look) throws IOException {
    Writer replacing = new WellFormedWriter(out, WellFormedWriter.REPLACE);
    Writer escaping = new WellFormedWriter(out, WellFormedWriter.ESCAPE);
    return switch (format) {
      case TABLE -> new FoundTable(replacing, look);
      case JSON -> FoundJson.document(escaping);
      case JSONL -> FoundJson.lines(escaping);
      case CSV -> new FoundCsv(replacing);
      case JSONLD, BRAT, HTML ->
          throw new IllegalArgumentException(format + " holds whole articles");
    };
  }

  /**
   * Whose statements follow.
   *
   * @throws IOException if it cannot be written
   */
  void heading(SpeakerHeading heading) throws IOException;

  /**
   * A statement.
   *
   * @throws IOException if it cannot be written
   */
  void write(FoundStatement found) throws IOException;

  /**
   * Writes the end and flushes.
   *
   * @throws IOException if it cannot be written
   */
  @Override
  void close() throws IOException;
}
