package io.github.onrecord.writing;

import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.statement.LedgerEntry;
import java.io.IOException;

/**
 * Writes the records of many articles, one after the other, without keeping them.
 *
 * <p>A file appears under its name only once it is whole: a folder's files article by article, a
 * single file when the writer is closed. After a failed write a single file is given up.
 */
public interface RecordWriter extends AutoCloseable {
  /**
   * Writes one article with all that is on record in it.
   *
   * @throws IOException if it cannot be written there; the message says what to do
   */
  void write(ArticleRecord record) throws IOException;

  /**
   * Writes an article of a ledger, with what the ledger knows of it where the format has a place
   * for that.
   *
   * @throws IOException if it cannot be written there; the message says what to do
   */
  default void write(LedgerEntry entry) throws IOException {
    write(entry.record());
  }

  /**
   * Writes what the format needs at its end and puts the file in its place. A stream that was given
   * is flushed and stays open.
   *
   * @throws IOException if the end cannot be written
   */
  @Override
  void close() throws IOException;
}
