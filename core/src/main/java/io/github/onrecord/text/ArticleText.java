package io.github.onrecord.text;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** An immutable text that is addressed by code points. */
public final class ArticleText {
  private final String string;
  private final int length;

  /**
   * Wraps {@code string} unchanged.
   *
   * @param string any text, also with unpaired surrogates, each of which counts as one code point
   */
  public ArticleText(String string) {
    this.string = Objects.requireNonNull(string, "string");
    this.length = string.codePointCount(0, string.length());
  }

  /** The number of code points. */
  public int length() {
    return length;
  }

  /** All code points in order; a new array at each call. */
  public int[] codePoints() {
    return string.codePoints().toArray();
  }

  /**
   * The words at a place.
   *
   * @throws IndexOutOfBoundsException if the span ends after the text
   */
  public Fragment fragment(Span span) {
    int from = index(0, span.start());
    return new Fragment(span, string.substring(from, index(from, span.length())));
  }

  /**
   * The words at several places, in the order of the text.
   *
   * @throws IndexOutOfBoundsException if a span ends after the text
   */
  public Passage passage(Collection<Span> spans) {
    List<Fragment> fragments = spans.stream().sorted().map(this::fragment).toList();
    return new Passage(fragments);
  }

  private int index(int from, int codePoints) {
    boolean onePerCodePoint = length == string.length();
    return onePerCodePoint ? from + codePoints : string.offsetByCodePoints(from, codePoints);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ArticleText that && string.equals(that.string);
  }

  @Override
  public int hashCode() {
    return string.hashCode();
  }

  /** The text itself. */
  @Override
  public String toString() {
    return string;
  }
}
