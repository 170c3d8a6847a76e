package io.github.onrecord.writing;

import java.io.IOException;
import java.io.Writer;

/** Lines of a table, wrapped and painted. */
final class TableLines {
  /** Longer lines are hard to read, however wide the terminal. */
  private static final int WIDEST = 100;

  private final Writer out;
  private final TableLook look;

  TableLines(Writer out, TableLook look) {
    this.out = out;
    this.look = look;
  }

  void write(String indent, Ink ink, InkedText text) throws IOException {
    String begin = look.colour() ? ink.paint(indent) : indent;
    int width = Math.min(WIDEST, look.width()) - indent.length();
    for (String line : text.lines(width, look.colour())) {
      out.write(begin + line + "\n");
    }
  }

  void blank() throws IOException {
    out.write("\n");
  }

  void flush() throws IOException {
    out.flush();
  }
}
