package io.github.onrecord.text;

import java.util.Objects;

/**
 * A contiguous stretch of an article with the words that stand there.
 *
 * @param span the place, in code points of the article's text
 * @param text exactly the characters at that place
 */
public record Fragment(Span span, String text) {
  /**
   * @throws IllegalArgumentException if the text is not as long as the span
   */
  public Fragment {
    Objects.requireNonNull(span, "span");
    if (text.codePointCount(0, text.length()) != span.length()) {
      throw new IllegalArgumentException("text of another length than " + span);
    }
  }

  /** The first code point. */
  public int start() {
    return span.start();
  }

  /** One past the last code point. */
  public int end() {
    return span.end();
  }
}
