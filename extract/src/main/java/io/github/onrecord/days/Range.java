package io.github.onrecord.days;

/**
 * A half-open range of the chars of a text, which may be empty.
 *
 * @param start the first char
 * @param end one past the last char
 */
record Range(int start, int end) {
  boolean holds(Range other) {
    return start <= other.start && other.end <= end;
  }

  boolean holds(int at) {
    return start <= at && at < end;
  }

  boolean overlaps(Range other) {
    return start < other.end && other.start < end;
  }

  /** The words of a text at this place. */
  String of(String text) {
    return text.substring(start, end);
  }
}
