package io.github.onrecord.encoding;

/** How a word is written; an uncased vocabulary forgets it. */
public enum Shape {
  /** Neither letters nor digits. */
  OTHER,
  /** Begins with a small letter. */
  LOWER,
  /** Begins with a capital letter. */
  CAPITALISED,
  /** Two or more letters, all capital. */
  UPPER,
  /** Begins with a digit. */
  DIGIT;

  /** The shape of the word in {@code text} from {@code start} to {@code end}, in code points. */
  static Shape of(int[] text, int start, int end) {
    int first = text[start];
    if (Character.isDigit(first)) {
      return DIGIT;
    }
    if (!Character.isLetter(first)) {
      return OTHER;
    }
    if (!Character.isUpperCase(first)) {
      return LOWER;
    }
    for (int i = start + 1; i < end; i++) {
      if (!Character.isUpperCase(text[i])) {
        return CAPITALISED;
      }
    }
    return end - start > 1 ? UPPER : CAPITALISED;
  }
}
