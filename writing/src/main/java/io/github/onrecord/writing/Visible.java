package io.github.onrecord.writing;

/** Makes text harmless to show: what would steer a terminal or a page is shown as a symbol. */
final class Visible {
  private static final int CONTROL_PICTURES = 0x2400;
  private static final int DELETE = 0x7F;
  private static final int DELETE_PICTURE = 0x2421;
  private static final int REPLACEMENT = 0xFFFD;

  private Visible() {}

  /** The text on one line, each run of white space a single blank. */
  static String line(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(shown, isBlank(c) ? ' ' : symbol(c)));
    return shown.toString().strip();
  }

  /** The text with its line breaks, each as a line feed, and its tabs. */
  static String lines(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.replace("\r\n", "\n").codePoints().forEach(c -> shown.appendCodePoint(keepLine(c)));
    return shown.toString();
  }

  /** Whether the code point orders an embedding or an override of the direction of writing. */
  private static boolean ordersDirection(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }

  private static int keepLine(int c) {
    if (c == '\n' || c == '\t') {
      return c;
    }
    return isBreak(c) ? '\n' : symbol(c);
  }

  private static int symbol(int c) {
    if (c < ' ') {
      return CONTROL_PICTURES + c;
    }
    if (c == DELETE) {
      return DELETE_PICTURE;
    }
    boolean unseen = Character.isISOControl(c) || ordersDirection(c) || c == 0x2028 || c == 0x2029;
    boolean annotates = c >= 0xFFF9 && c <= 0xFFFB;
    boolean halfPair = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    boolean noCharacter = (c & 0xFFFE) == 0xFFFE;
    return unseen || annotates || halfPair || noCharacter ? REPLACEMENT : c;
  }

  private static boolean isBlank(int c) {
    return c == ' '
        || c == '\t'
        || c == '\n'
        || isBreak(c)
        || Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  private static boolean isBreak(int c) {
    return c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  private static void append(StringBuilder shown, int c) {
    boolean second = c == ' ' && !shown.isEmpty() && shown.charAt(shown.length() - 1) == ' ';
    if (!second) {
      shown.appendCodePoint(c);
    }
  }
}
