package io.github.onrecord.writing;

import io.github.onrecord.claim.Answer;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Optional;

/** Writes what is on record about claims, answer by answer, without keeping them. */
public interface AnswerWriter extends AutoCloseable {
  /**
   * Opens a writer on a stream, which its owner closes.
   *
   * @param look how a table looks
   * @param readings what people put right, which CSV marks
   * @throws IllegalArgumentException for brat and HTML, which hold articles
   * @throws IOException if the beginning cannot be written
   */
  static AnswerWriter to(Format format, Writer out, TableLook look, Readings readings)
      throws IOException {
    Writer replacing = new WellFormedWriter(out, WellFormedWriter.REPLACE);
    Writer escaping = new WellFormedWriter(out, WellFormedWriter.ESCAPE);
    return switch (format) {
      case TABLE -> new AnswerTable(replacing, look);
      case JSON -> AnswerObject.document(escaping);
      case JSONL -> AnswerObject.lines(escaping);
      case JSONLD -> new AnswerJsonLd(escaping);
      case CSV -> new AnswerCsv(replacing, readings);
      case BRAT, HTML -> throw new IllegalArgumentException(format + " holds articles");
    };
  }

  /**
   * Opens a writer on a file, which takes its place under its name when the writer is closed, and
   * is given up after a failure.
   *
   * @throws IllegalArgumentException for brat and HTML, which hold articles
   * @throws IOException if nothing can be written there
   */
  static AnswerWriter to(Format format, Path path, Readings readings) throws IOException {
    return new FileAnswerWriter(path, out -> to(format, out, TableLook.plain(), readings));
  }

  /**
   * An answer.
   *
   * @param id of the question, where it has one
   * @throws IOException if it cannot be written
   */
  void write(Optional<String> id, Answer answer) throws IOException;

  /** An answer to a question without an id. */
  default void write(Answer answer) throws IOException {
    write(Optional.empty(), answer);
  }

  /**
   * Writes the end and flushes.
   *
   * @throws IOException if it cannot be written
   */
  @Override
  void close() throws IOException;
}
