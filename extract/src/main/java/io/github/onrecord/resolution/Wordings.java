package io.github.onrecord.resolution;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Wordings that show what a speaker does, by the names of their paragraphs in {@code acts.txt}. */
final class Wordings {
  private static final Pattern GAP = Pattern.compile("\\s+");
  private static final Pattern REFERENCE = Pattern.compile("<(\\w+)>");
  private static final Map<String, String> PARAGRAPHS = read();

  private Wordings() {}

  /** A pattern that finds the wordings of a paragraph as whole words anywhere in a text. */
  static Pattern anywhere(String paragraph) {
    return Pattern.compile("(?<![\\w'])(?:" + expression(paragraph) + ")(?![\\w])");
  }

  /** A pattern that finds the wordings of a paragraph at the beginning of a text. */
  static Pattern opening(String paragraph) {
    return Pattern.compile("^\\W*(?:" + expression(paragraph) + ")(?!\\w)");
  }

  /** A text as the patterns expect it: lower case, single spaces, straight apostrophes. */
  static String plain(String text) {
    String straight = text.replace('’', '\'').replace('‘', '\'').toLowerCase(Locale.ROOT);
    return GAP.matcher(straight).replaceAll(" ").strip();
  }

  static String expression(String paragraph) {
    String found = PARAGRAPHS.get(paragraph);
    if (found == null) {
      throw new IllegalArgumentException("acts.txt has no paragraph " + paragraph);
    }
    Matcher references = REFERENCE.matcher(found);
    return references.replaceAll(r -> Matcher.quoteReplacement(expression(r.group(1))));
  }

  private static Map<String, String> read() {
    try (InputStream in = Wordings.class.getResourceAsStream("acts.txt")) {
      if (in == null) {
        throw new IllegalStateException("missing from the class path: acts.txt");
      }
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Map<String, String> paragraphs = new HashMap<>();
      for (String paragraph : all.split("\n\n+", -1)) {
        List<String> lines = paragraph.lines().map(String::strip).toList();
        paragraphs.put(lines.get(0), String.join("|", lines.subList(1, lines.size())));
      }
      return Map.copyOf(paragraphs);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
