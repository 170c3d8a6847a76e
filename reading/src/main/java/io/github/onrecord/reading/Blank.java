package io.github.onrecord.reading;

/** Tells text without anything to be seen. */
final class Blank {
  private Blank() {}

  static boolean is(String text) {
    return text.codePoints().allMatch(Blank::isUnseen);
  }

  private static boolean isUnseen(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }
}
