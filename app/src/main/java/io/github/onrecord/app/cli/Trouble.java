package io.github.onrecord.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.List;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What went wrong, in one line for the user. */
final class Trouble {
  private Trouble() {}

  static String line(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      List<String> alike = unmatched.getSuggestions();
      String hint = alike.isEmpty() ? "" : "; did you mean '" + alike.get(0) + "'?";
      return "'" + unmatched.getUnmatched().get(0) + "' is not known here" + hint;
    }
    return firstLine(e);
  }

  static String line(Exception e) {
    if (e instanceof UncheckedIOException unchecked && unchecked.getCause() != null) {
      return line(unchecked.getCause());
    }
    if (e instanceof FileSystemException file) {
      return file.getFile() + ": " + reason(file);
    }
    return e instanceof IOException ? firstLine(e) : "internal error: " + e;
  }

  /** Most of these exceptions have but the name of the file for a message. */
  private static String reason(FileSystemException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file or folder; check the path";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof NotDirectoryException) {
      return "is no folder";
    }
    return e.getReason() == null ? e.toString() : e.getReason();
  }

  private static String firstLine(Exception e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse(e.toString());
  }
}
