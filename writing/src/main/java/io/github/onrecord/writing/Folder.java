package io.github.onrecord.writing;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** A folder that gives every article a file name of its own. */
final class Folder {
  private final Path path;
  // Of all that was written only the names are kept, so that no article overwrites another.
  private final Set<String> taken = new HashSet<>();

  private Folder(Path path) {
    this.path = path;
  }

  /**
   * Makes the folder if it is not there.
   *
   * @throws IOException if it cannot be made
   */
  static Folder open(Path path) throws IOException {
    try {
      Files.createDirectories(path);
    } catch (FileAlreadyExistsException e) {
      throw new IOException(path + " is a file: name a folder to write to", e);
    }
    return new Folder(path);
  }

  /**
   * A name without extension, close to {@code id}, that no other call has got; neither on systems
   * that take upper and lower case for the same.
   */
  String claim(String id) {
    String name = FileNames.of(id);
    String free = name;
    for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
      free = name + "-" + i;
    }
    return free;
  }

  Path file(String name) {
    return path.resolve(name);
  }
}
