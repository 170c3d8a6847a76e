package io.github.onrecord.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Files of a folder, by name. */
final class Folders {
  private Folders() {}

  static List<Path> files(Path folder, String extension) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> fileName(file).endsWith(extension))
          .sorted(Comparator.comparing(Folders::fileName))
          .toList();
    }
  }

  /** The file's name without its extension. */
  static String name(Path file) {
    String name = fileName(file);
    return name.substring(0, name.lastIndexOf('.'));
  }

  private static String fileName(Path file) {
    return String.valueOf(file.getFileName());
  }
}
