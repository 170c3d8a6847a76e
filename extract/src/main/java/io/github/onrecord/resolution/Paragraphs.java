package io.github.onrecord.resolution;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Word lists: files of paragraphs, the first line of each of which is its name. */
final class Paragraphs {
  private static final Pattern GAP = Pattern.compile("\n\\s*\n");
  private static final Map<String, Map<String, List<String>>> FILES = new ConcurrentHashMap<>();

  private Paragraphs() {}

  /**
   * The lines of a paragraph, without white space around them.
   *
   * @throws IllegalArgumentException if the file has no such paragraph
   */
  static List<String> of(String file, String name) {
    List<String> lines = FILES.computeIfAbsent(file, Paragraphs::read).get(name);
    if (lines == null) {
      throw new IllegalArgumentException(file + " has no paragraph " + name);
    }
    return lines;
  }

  private static Map<String, List<String>> read(String file) {
    try (InputStream in = Paragraphs.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("missing from the class path: " + file);
      }
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return GAP.splitAsStream(all)
          .map(part -> part.strip().lines().map(String::strip).toList())
          .collect(
              Collectors.toMap(lines -> lines.get(0), lines -> lines.subList(1, lines.size())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
