package io.github.onrecord.reading;

/** Makes any string one that every encoding can write. */
final class Surrogates {
  private Surrogates() {}

  /** The same with U+FFFD for each unpaired surrogate. */
  static String paired(String string) {
    boolean whole = string.codePoints().noneMatch(Surrogates::isSurrogate);
    if (whole) {
      return string;
    }
    return string
        .codePoints()
        .map(c -> isSurrogate(c) ? 0xFFFD : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isSurrogate(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }
}
