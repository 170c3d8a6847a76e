package io.github.onrecord.reading;

/**
 * A line of a file.
 *
 * @param number from 1
 * @param bytes without the end of the line; empty where it is too long
 */
record Line(int number, byte[] bytes, boolean isTooLong) {
  boolean isBlank() {
    for (byte b : bytes) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return !isTooLong;
  }
}
