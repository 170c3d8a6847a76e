package io.github.onrecord.writing;

import java.io.IOException;
import java.io.Writer;

/** Writes elements; every value is made harmless and escaped, only tags are not. */
final class Html {
  private final Writer out;

  Html(Writer out) {
    this.out = out;
  }

  /**
   * Opens an element.
   *
   * @param attributes names and values in turn
   */
  Html open(String tag, String... attributes) throws IOException {
    out.write("<" + tag);
    for (int i = 0; i < attributes.length; i += 2) {
      out.write(" " + attributes[i] + "=\"" + escaped(Visible.line(attributes[i + 1])) + "\"");
    }
    out.write(">");
    return this;
  }

  Html text(String text) throws IOException {
    out.write(escaped(Visible.lines(text)));
    return this;
  }

  Html close(String tag) throws IOException {
    out.write("</" + tag + ">");
    return this;
  }

  /** Opens an element, writes its text and closes it. */
  Html element(String tag, String text, String... attributes) throws IOException {
    return open(tag, attributes).text(text).close(tag);
  }

  /** Ends a line of the source, where white space does not count. */
  Html newLine() throws IOException {
    out.write("\n");
    return this;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
