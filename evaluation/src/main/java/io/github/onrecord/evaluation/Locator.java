package io.github.onrecord.evaluation;

import io.github.onrecord.text.ArticleText;
import io.github.onrecord.text.Passage;
import io.github.onrecord.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the places of quoted words that come roughly in the order of the text.
 *
 * <p>Words that occur several times are looked for a little before the furthest place so far, and
 * from the beginning where they are not found after it; a jump far ahead does not move that place.
 * The reference scorer does the same.
 */
final class Locator {
  private static final int BACK = 400;
  private static final int FAR = 3000;

  private final ArticleText text;
  private final String string;
  private int furthest;

  Locator(ArticleText text) {
    this.text = text;
    this.string = text.toString();
  }

  /**
   * Where the parts stand, each looked for after the one before it.
   *
   * @throws IllegalArgumentException if a part is empty or not in the text
   */
  Passage next(List<String> parts) {
    List<Span> spans = new ArrayList<>();
    int from = Math.max(0, furthest - BACK);
    for (String part : parts) {
      Span span = find(part, from);
      spans.add(span);
      from = span.end();
    }
    if (from < furthest + FAR) {
      furthest = Math.max(furthest, from);
    }
    return text.passage(Spans.merged(spans));
  }

  private Span find(String part, int from) {
    int after = string.indexOf(part, string.offsetByCodePoints(0, Math.min(from, text.length())));
    int index = after >= 0 ? after : string.indexOf(part);
    if (part.isEmpty() || index < 0) {
      throw new IllegalArgumentException("these words are not in the article: '" + part + "'");
    }
    int start = string.codePointCount(0, index);
    return new Span(start, start + part.codePointCount(0, part.length()));
  }
}
