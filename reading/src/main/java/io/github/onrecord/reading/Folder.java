package io.github.onrecord.reading;

import io.github.onrecord.reading.Inputs.Found;
import io.github.onrecord.reading.Inputs.Input;
import io.github.onrecord.reading.Inputs.Unreadable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The files of a folder and of all folders in it that can hold articles, by name. */
final class Folder {
  private static final Set<String> EXTENSIONS =
      Set.of("txt", "html", "htm", "json", "jsonl", "ndjson", "warc");

  private final Path root;
  private final Ids ids;
  private final Deque<Path> waiting = new ArrayDeque<>();
  // Folders by their real path: a symbolic link may lead back to one that was entered already.
  private final Set<Path> entered = new HashSet<>();
  private boolean found;

  private Folder(Path root, Ids ids, boolean found) {
    this.root = root;
    this.ids = ids;
    this.found = found;
  }

  static Folder none() {
    return new Folder(Path.of(""), new Ids(), true);
  }

  static Folder of(Path root, Ids ids) {
    Folder folder = new Folder(root, ids, false);
    folder.waiting.push(root);
    return folder;
  }

  /** The next file, or empty after the last. */
  Optional<Input> next() {
    while (!waiting.isEmpty()) {
      Path path = waiting.pop();
      if (Files.isDirectory(path)) {
        Optional<Input> trouble = enter(path);
        if (trouble.isPresent()) {
          return trouble;
        }
      } else if (canHoldArticles(path)) {
        found = true;
        return Optional.of(new Found(Inputs.file(path, root.relativize(path), ids)));
      }
    }
    return found ? Optional.empty() : Optional.of(empty());
  }

  // What is neither there nor a regular file is a broken link, of which the user should know; what
  // is there and no regular file may block for ever.
  private static boolean canHoldArticles(Path path) {
    return EXTENSIONS.contains(extension(path))
        && (Files.isRegularFile(path) || Files.notExists(path));
  }

  private Input empty() {
    found = true;
    return new Unreadable(
        root.toString(),
        "no articles in this folder; it needs .txt, .html, .json, .jsonl or .warc files");
  }

  private Optional<Input> enter(Path folder) {
    try {
      if (entered.add(folder.toRealPath())) {
        children(folder).forEach(waiting::push);
      }
      return Optional.empty();
    } catch (IOException e) {
      found = true;
      Reading.Failure failure = Trouble.of(folder.toString(), e);
      return Optional.of(new Unreadable(failure.place(), failure.message()));
    }
  }

  /** Last name first, as they are pushed onto a stack. */
  private static List<Path> children(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children
          .filter(child -> !name(child).startsWith("."))
          .sorted(Comparator.comparing(Folder::name).reversed())
          .toList();
    }
  }

  static String extension(Path file) {
    String name = name(file).replaceFirst("(?i)\\.warc\\.gz$", ".warc");
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }
}
