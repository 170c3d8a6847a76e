package io.github.onrecord.reading;

/** A line of a file. */
final class Line {
  private final int number;
  private final byte[] bytes;
  private final boolean tooLong;

  /**
   * @param number from 1
   * @param bytes without the end of the line; empty where it is too long
   */
  Line(int number, byte[] bytes, boolean tooLong) {
    this.number = number;
    this.bytes = bytes;
    this.tooLong = tooLong;
  }

  int number() {
    return number;
  }

  byte[] bytes() {
    return bytes;
  }

  boolean isTooLong() {
    return tooLong;
  }

  boolean isBlank() {
    for (byte b : bytes) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return !tooLong;
  }
}
