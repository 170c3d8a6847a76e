package io.github.onrecord.writing;

import io.github.onrecord.claim.Answer;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Writes what is on record about a claim as a JSON object; keys and order are a contract. */
public final class AnswerJson {
  private AnswerJson() {}

  /** The object on one line. */
  public static String of(Answer answer) {
    StringWriter out = new StringWriter();
    try (AnswerWriter writer =
        AnswerObject.lines(new WellFormedWriter(out, WellFormedWriter.ESCAPE))) {
      writer.write(Optional.empty(), answer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString().strip();
  }
}
