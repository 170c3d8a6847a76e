package io.github.onrecord.encoding;

import io.github.onrecord.statement.Kind;
import io.github.onrecord.text.Fragment;
import io.github.onrecord.text.Passage;
import io.github.onrecord.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The quotations of a text, in straight, curly, angle and single marks. A quotation ends with its
 * paragraph, unless the next paragraph opens with a mark again, as newspapers print speech that
 * runs over several paragraphs.
 */
public final class Quotations {
  private final int[] text;
  private final QuoteState[] states;
  private final List<Span> spans;

  private Quotations(int[] text, QuoteState[] states, List<Span> spans) {
    this.text = text;
    this.states = states;
    this.spans = List.copyOf(spans);
  }

  /**
   * Finds the quotations of a text.
   *
   * @param text its code points
   */
  public static Quotations of(int[] text) {
    QuoteState[] states = new QuoteState[text.length];
    Arrays.fill(states, QuoteState.OUTSIDE);
    List<Span> spans = new ArrayList<>();
    int start = 0;
    while (start < text.length) {
      int end = start;
      while (end < text.length && text[end] != '\n') {
        end++;
      }
      new ParagraphQuotes(text, start, end).mark(states, spans);
      start = end + 1;
    }
    return new Quotations(text, states, spans);
  }

  /** The state of the character at a code point. */
  public QuoteState at(int offset) {
    return states[offset];
  }

  /** The outermost quotations with their marks, in the order of the text. */
  public List<Span> spans() {
    return spans;
  }

  /** How the words of a passage stand in the text: quoted, not quoted, or partly so. */
  public Kind kind(Passage passage) {
    int words = 0;
    int quoted = 0;
    for (Fragment fragment : passage.fragments()) {
      for (int i = fragment.start(); i < fragment.end(); i++) {
        boolean word = Character.isLetterOrDigit(text[i]);
        words += word ? 1 : 0;
        quoted += word && states[i] != QuoteState.OUTSIDE ? 1 : 0;
      }
    }
    if (quoted == 0) {
      return Kind.INDIRECT;
    }
    return quoted == words ? Kind.DIRECT : Kind.MIXED;
  }
}
