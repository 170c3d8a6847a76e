package io.github.onrecord.writing;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.function.Function;

/**
 * Passes text on with something else in place of each unpaired surrogate, which no encoding can
 * write.
 */
final class WellFormedWriter extends FilterWriter {
  /** One code point for one code point, so that offsets stay true. */
  static final Function<Character, String> REPLACE = surrogate -> "\uFFFD";

  /** As JSON writes it inside a string, so that it reads back the same. */
  static final Function<Character, String> ESCAPE =
      surrogate -> String.format(Locale.ROOT, "\\u%04x", (int) surrogate);

  private final Function<Character, String> substitute;
  private char high;

  WellFormedWriter(Writer out, Function<Character, String> substitute) {
    super(out);
    this.substitute = substitute;
  }

  @Override
  public void write(int c) throws IOException {
    char next = (char) c;
    if (high != 0 && Character.isLowSurrogate(next)) {
      out.write(high);
      out.write(next);
      high = 0;
      return;
    }
    settle();
    if (Character.isHighSurrogate(next)) {
      high = next;
    } else if (Character.isLowSurrogate(next)) {
      out.write(substitute.apply(next));
    } else {
      out.write(next);
    }
  }

  @Override
  public void write(char[] chars, int from, int length) throws IOException {
    int plain = from;
    for (int i = from; i < from + length; i++) {
      if (high != 0 || Character.isSurrogate(chars[i])) {
        out.write(chars, plain, i - plain);
        write(chars[i]);
        plain = i + 1;
      }
    }
    out.write(chars, plain, from + length - plain);
  }

  @Override
  public void write(String string, int from, int length) throws IOException {
    write(string.substring(from, from + length).toCharArray(), 0, length);
  }

  /** Flushes what was written as a text of its own: a pair is not completed after it. */
  @Override
  public void flush() throws IOException {
    settle();
    out.flush();
  }

  private void settle() throws IOException {
    if (high != 0) {
      out.write(substitute.apply(high));
      high = 0;
    }
  }
}
