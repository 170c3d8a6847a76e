package io.github.onrecord.days;

import io.github.onrecord.encoding.Quotations;
import io.github.onrecord.encoding.QuoteState;
import io.github.onrecord.text.ArticleText;
import io.github.onrecord.text.Passage;
import io.github.onrecord.text.Span;
import java.util.Collections;
import java.util.List;

/** An article's text by chars, with its sentences and quotations. */
final class Page {
  private final String text;
  private final int[] chars;
  private final int[] codePoints;
  private final Quotations quotations;
  private final List<Range> sentences;
  private final int[] paragraphs;
  private final int[] narrated;

  Page(ArticleText article, Quotations quotations, List<Span> sentences) {
    this.text = article.toString();
    this.chars = new int[article.length() + 1];
    this.codePoints = new int[text.length() + 1];
    this.paragraphs = new int[text.length() + 1];
    int at = 0;
    for (int i = 0; i < article.length(); i++) {
      chars[i] = at;
      int next = text.offsetByCodePoints(at, 1);
      for (int j = at; j < next; j++) {
        codePoints[j] = i;
      }
      at = next;
    }
    chars[article.length()] = at;
    codePoints[at] = article.length();
    for (int i = 0; i < text.length(); i++) {
      boolean opens = text.charAt(i) != '\n' && i > 0 && text.charAt(i - 1) == '\n';
      paragraphs[i] = (i == 0 ? 0 : paragraphs[i - 1]) + (opens ? 1 : 0);
    }
    paragraphs[text.length()] = text.isEmpty() ? 0 : paragraphs[text.length() - 1];
    this.quotations = quotations;
    this.narrated = narrated();
    this.sentences = sentences.stream().map(this::range).toList();
  }

  private int[] narrated() {
    int[] count = new int[text.length() + 1];
    for (int i = 1; i <= text.length(); i++) {
      boolean opens = paragraphs[i] > paragraphs[i - 1];
      count[i] = count[i - 1] + (opens && !quoted(i) ? 1 : 0);
    }
    return count;
  }

  /** How many paragraphs that do not begin with a quotation begin between two indices. */
  int narratedBetween(int from, int to) {
    return narrated[to] - narrated[from];
  }

  String text() {
    return text;
  }

  Range range(Span span) {
    return new Range(chars[span.start()], chars[span.end()]);
  }

  List<Range> ranges(Passage passage) {
    return passage.fragments().stream().map(f -> range(f.span())).toList();
  }

  /** Whether the char at an index stands within quotation marks. */
  boolean quoted(int at) {
    return quotations.at(codePoints[at]) != QuoteState.OUTSIDE;
  }

  /** The number of the paragraph at an index; blank lines are none. */
  int paragraph(int at) {
    return paragraphs[at];
  }

  /** The sentence that holds a char, or the rest of the text after the last sentence's start. */
  Range sentence(int at) {
    int low =
        Collections.binarySearch(
            sentences, new Range(at, at), (a, b) -> Integer.compare(a.start(), b.start()));
    int index = low >= 0 ? low : -low - 2;
    return index < 0 ? new Range(0, at) : sentences.get(index);
  }
}
