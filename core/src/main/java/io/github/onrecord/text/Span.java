package io.github.onrecord.text;

import java.util.Comparator;

/**
 * A half-open range of an article's text, in Unicode code points.
 *
 * @param start the first code point
 * @param end one past the last code point; greater than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
  private static final Comparator<Span> ORDER =
      Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

  /**
   * @throws IllegalArgumentException if the range is empty, reversed or starts before the text
   */
  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("no span from " + start + " to " + end);
    }
  }

  /** The number of code points covered. */
  public int length() {
    return end - start;
  }

  /** Whether the code point at {@code offset} is covered. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** Whether the two share at least one code point. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** By start, then by end. */
  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }
}
