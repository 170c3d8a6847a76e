package io.github.onrecord.resolution;

import io.github.onrecord.encoding.Quotations;
import io.github.onrecord.encoding.QuoteState;
import io.github.onrecord.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts a text into words and marks, and counts sentences and paragraphs on the way. */
final class WordCutter {
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          ("mr mrs ms dr prof sen sens rep reps gov govs gen lt col sgt capt maj cmdr adm rev hon"
                  + " fr st jr sr pres atty supt det insp sir messrs no vs jan feb mar apr jun jul"
                  + " aug sept sep oct nov dec inc ltd co corp brig pvt cpl d-n.y r-n.y ave dept"
                  + " engr eng univ assn bros ph.d m.d u.s u.k u.n e.u d.c a.m p.m i.e e.g")
              .split(" "));

  private final int[] text;
  private final Quotations quotations;
  private final List<Word> words = new ArrayList<>();
  private int sentence;
  private int paragraph;
  private boolean sentenceMayEnd;

  WordCutter(int[] text, Quotations quotations) {
    this.text = text;
    this.quotations = quotations;
  }

  List<Word> cut() {
    int at = 0;
    while (at < text.length) {
      at = blank(text[at]) ? space(at) : word(at);
    }
    return words;
  }

  /** Whether it is white space, a space that breaks no line included. */
  private static boolean blank(int codePoint) {
    return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
  }

  private int space(int at) {
    boolean lineEnds = false;
    int next = at;
    while (next < text.length && blank(text[next])) {
      lineEnds |= text[next] == '\n';
      next++;
    }
    if (lineEnds) {
      begin(true);
    } else if (sentenceMayEnd && next < text.length && opensSentence(next)) {
      begin(false);
    }
    return next;
  }

  private void begin(boolean newParagraph) {
    if (!words.isEmpty()) {
      sentence = words.get(words.size() - 1).sentence() + 1;
      paragraph = words.get(words.size() - 1).paragraph() + (newParagraph ? 1 : 0);
    }
    sentenceMayEnd = false;
  }

  /** A sentence opens with a capital or a digit, perhaps after an opening mark. */
  private boolean opensSentence(int at) {
    int next = at;
    while (next < text.length && !Character.isLetterOrDigit(text[next]) && text[next] != '\n') {
      next++;
    }
    return next < text.length
        && (Character.isUpperCase(text[next]) || Character.isDigit(text[next]));
  }

  private int word(int at) {
    int end = Character.isLetterOrDigit(text[at]) ? letters(at) : mark(at);
    String shown = new String(text, at, end - at);
    String lower = shown.toLowerCase(Locale.ROOT).replace('’', '\'');
    boolean quoted = quotations.at(at) != QuoteState.OUTSIDE;
    words.add(new Word(new Span(at, end), shown, lower, sentence, paragraph, quoted));
    if (Character.isLetterOrDigit(text[at])) {
      sentenceMayEnd = false;
    } else if (text[at] == '.' || text[at] == '!' || text[at] == '?' || text[at] == '…') {
      sentenceMayEnd = true;
    }
    return end;
  }

  private int letters(int at) {
    int end = at + 1;
    while (end < text.length && (Character.isLetterOrDigit(text[end]) || joins(end))) {
      if (possessive(end)) {
        return end;
      }
      end++;
    }
    return abbreviated(at, end) ? end + 1 : end;
  }

  /** Whether a mark between letters belongs to the word, as in O'Brien, well-known or U.S. */
  private boolean joins(int at) {
    if (at + 1 >= text.length || !Character.isLetterOrDigit(text[at + 1])) {
      return false;
    }
    if (text[at] == '.' && domain(at + 1)) {
      return true;
    }
    return switch (text[at]) {
      case '\'', '’', '-', '‐', '‑', '&' -> true;
      case '.', ',' ->
          Character.isDigit(text[at - 1]) == Character.isDigit(text[at + 1])
              && (text[at] == '.' ? shortBefore(at) : Character.isDigit(text[at - 1]));
      default -> false;
    };
  }

  /** Whether the end of a web address stands here: small letters, as after no full stop. */
  private boolean domain(int at) {
    return at + 1 < text.length
        && Character.isLowerCase(text[at])
        && Character.isLowerCase(text[at + 1]);
  }

  /** Joins the letters of U.S. and the digits of 4.5, not sentences that lack a space. */
  private boolean shortBefore(int at) {
    boolean single = at < 2 || !Character.isLetterOrDigit(text[at - 2]);
    return Character.isDigit(text[at - 1]) || single;
  }

  private boolean possessive(int at) {
    boolean apostrophe = text[at] == '\'' || text[at] == '’';
    boolean s = at + 1 < text.length && (text[at + 1] == 's' || text[at + 1] == 'S');
    return apostrophe && s && (at + 2 == text.length || !Character.isLetterOrDigit(text[at + 2]));
  }

  private boolean abbreviated(int at, int end) {
    if (end >= text.length || text[end] != '.') {
      return false;
    }
    String word = new String(text, at, end - at);
    boolean initials = word.matches("\\p{Lu}(\\.\\p{Lu})*");
    return initials || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
  }

  private int mark(int at) {
    if ((text[at] == '\'' || text[at] == '’')
        && possessive(at)
        && at > 0
        && Character.isLetterOrDigit(text[at - 1])) {
      return at + 2;
    }
    return at + 1;
  }
}
