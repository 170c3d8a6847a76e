package io.github.onrecord.reading;

import java.util.regex.Pattern;

/** How articles are written down in a file. */
enum Kind {
  TEXT,
  HTML,
  /** One article, an array of them, or several after each other, over any number of lines. */
  JSON,
  /** One article a line. */
  JSON_LINES,
  /** A web archive (ISO 28500), often compressed record by record. */
  WARC;

  private static final String WARC_START = "WARC/";
  private static final String GZIP_START = "\u001F\u008B";

  private static final Pattern HTML_START =
      Pattern.compile(
          "\\s*+(?:(?:<\\?xml[^>]*>|<!--.*?-->)\\s*+)*+<(?:!doctype\\s+html|html)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern JSON_START = Pattern.compile("\\s*+(?:\\{\\s*+[\"}]|\\[\\s*+\\{)");
  private static final Pattern OBJECT_IN_FIRST_LINE =
      Pattern.compile("\\s*+\\{[^\\n]*\\}[ \\t\\r]*(?:\\n|\\z)");

  /**
   * @param extension of the file, in lower case; empty if it has none
   * @param head the first characters, a few thousand at least where there are so many
   */
  static Kind of(String extension, String head) {
    return switch (extension) {
      case "html", "htm", "xhtml" -> HTML;
      case "jsonl", "ndjson" -> JSON_LINES;
      case "json" -> json(head);
      case "warc" -> WARC;
      case "txt", "text", "md" -> HTML_START.matcher(head).lookingAt() ? HTML : TEXT;
      default -> sniff(head);
    };
  }

  private static Kind sniff(String head) {
    if (HTML_START.matcher(head).lookingAt()) {
      return HTML;
    }
    if (head.startsWith(WARC_START) || head.startsWith(GZIP_START)) {
      return WARC;
    }
    return JSON_START.matcher(head).lookingAt() ? json(head) : TEXT;
  }

  private static Kind json(String head) {
    return OBJECT_IN_FIRST_LINE.matcher(head).lookingAt() ? JSON_LINES : JSON;
  }
}
