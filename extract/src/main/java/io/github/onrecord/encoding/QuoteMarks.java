package io.github.onrecord.encoding;

/** Which characters may open or close a quotation, judged with their neighbours. */
final class QuoteMarks {
  private final int[] text;
  private final int start;
  private final int end;

  QuoteMarks(int[] text, int start, int end) {
    this.text = text;
    this.start = start;
    this.end = end;
  }

  static boolean isDouble(int c) {
    return c == '"' || c == '“' || c == '”' || c == '„' || c == '‟' || c == '«' || c == '»'
        || c == '＂';
  }

  static boolean isSingle(int c) {
    return c == '\'' || c == '‘' || c == '’' || c == '‚' || c == '‹' || c == '›';
  }

  /** The code point before, or a space at the start of the paragraph. */
  private int before(int i) {
    return i > start ? text[i - 1] : ' ';
  }

  /** The code point after, or a space at the end of the paragraph. */
  private int after(int i) {
    return i + 1 < end ? text[i + 1] : ' ';
  }

  boolean opensDouble(int i) {
    int c = text[i];
    boolean straight = c == '"' || c == '＂';
    boolean freeBefore = !Character.isLetterOrDigit(before(i)) && !isClosingPunctuation(before(i));
    return c == '“' || c == '„' || c == '‟' || c == '«' || (straight && freeBefore);
  }

  boolean closesDouble(int i) {
    int c = text[i];
    boolean straight = c == '"' || c == '＂';
    return c == '”' || c == '»' || c == '‟' || c == '“' || (straight && !startsWord(i));
  }

  private boolean startsWord(int i) {
    return Character.isWhitespace(before(i)) && !Character.isWhitespace(after(i));
  }

  boolean opensSingle(int i) {
    boolean mark = text[i] == '\'' || text[i] == '‘' || text[i] == '‚' || text[i] == '‹';
    return mark
        && !Character.isLetterOrDigit(before(i))
        && !isClosingPunctuation(before(i))
        && !Character.isWhitespace(after(i));
  }

  boolean closesSingle(int i) {
    boolean mark = text[i] == '\'' || text[i] == '’' || text[i] == '›';
    return mark
        && i > start
        && !Character.isWhitespace(before(i))
        && !Character.isLetterOrDigit(after(i));
  }

  /** Whether the mark follows punctuation, so that it cannot be the apostrophe of a plural. */
  boolean followsPunctuation(int i) {
    return !Character.isLetterOrDigit(before(i));
  }

  private static boolean isClosingPunctuation(int c) {
    return c == '.' || c == ',' || c == '!' || c == '?' || c == ';' || c == '…';
  }
}
