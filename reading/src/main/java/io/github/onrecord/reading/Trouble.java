package io.github.onrecord.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.onrecord.reading.Reading.Failure;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.function.Supplier;

/** Says in one line what an exception means to the reader's user. */
final class Trouble {
  private Trouble() {}

  static Failure of(String place, IOException e) {
    return new Failure(place, message(e));
  }

  /** What is wrong with malformed JSON, without what to do about it. */
  static String malformed(JsonProcessingException e) {
    int column = e.getLocation() == null ? -1 : e.getLocation().getColumnNr();
    String where = column > 0 ? " at column " + column : "";
    return "malformed JSON" + where + ": " + oneLine(e.getOriginalMessage());
  }

  private static String message(IOException e) {
    if (e instanceof NoSuchFileException || e instanceof FileNotFoundException) {
      return "no such file or folder; check the path";
    }
    if (e instanceof AccessDeniedException) {
      return "may not be read; check its permissions";
    }
    if (e instanceof UnreadableException) {
      return oneLine(e.getMessage());
    }
    if (e instanceof JsonProcessingException json) {
      int line = json.getLocation() == null ? -1 : json.getLocation().getLineNr();
      return malformed(json) + (line > 0 ? " (line " + line + ")" : "") + "; mend the file";
    }
    return "cannot be read: " + oneLine(String.valueOf(e.getMessage()));
  }

  /**
   * Reads one article; what is thrown over it does not keep the others from being read. That are
   * faults of the parsers, which are tried by pages nobody thought of.
   */
  static Reading guarded(String place, Supplier<Reading> reading) {
    try {
      return reading.get();
    } catch (RuntimeException | StackOverflowError e) {
      return new Failure(
          place, "left out, reading it failed (" + oneLine(e) + "); please report it");
    }
  }

  /** What an exception says, in one line. */
  static String oneLine(Throwable e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : oneLine(e.getMessage());
  }

  private static String oneLine(String message) {
    return message.lines().map(String::strip).reduce((a, b) -> a + " " + b).orElse("");
  }
}
