package io.github.onrecord.reading;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tells data that is no text. */
final class Binary {
  static final String MESSAGE = "looks like binary data, not an article; give its text";

  private static final int SAMPLE = 1 << 16;
  private static final double MOST_CONTROLS = 0.02;

  /** How files begin that people keep beside their articles: PDF, Office, images, archives. */
  private static final List<String> STARTS =
      List.of(
          "%PDF-",
          "{\\rtf",
          "PK\3\4",
          "\u00D0\u00CF\u0011\u00E0",
          "\u0089PNG",
          "\u00FF\u00D8\u00FF",
          "GIF8",
          "\u001F\u008B",
          "BZh",
          "\u00FD7zXZ",
          "7z\u00BC\u00AF",
          "SQLite format 3\0",
          "\u007FELF");

  private Binary() {}

  static boolean is(byte[] bytes, String decoded) {
    String head = new String(bytes, 0, Math.min(bytes.length, 32), StandardCharsets.ISO_8859_1);
    return STARTS.stream().anyMatch(head::startsWith) || hasManyControls(decoded);
  }

  private static boolean hasManyControls(String text) {
    int length = Math.min(text.length(), SAMPLE);
    long controls = text.chars().limit(length).filter(Binary::isControl).count();
    return controls > Math.max(2, length * MOST_CONTROLS);
  }

  private static boolean isControl(int c) {
    boolean usualInText = (c >= '\t' && c <= '\r') || c == 0x1B;
    return c == 0xFFFD || (Character.isISOControl(c) && !usualInText);
  }
}
