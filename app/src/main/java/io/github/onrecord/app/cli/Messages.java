package io.github.onrecord.app.cli;

import java.io.PrintStream;

/** Lines on standard error, below which a status line may stand on a terminal. */
final class Messages {
  private static final String ERASE = "\r\u001b[K";

  private final PrintStream err;
  private final boolean terminal;
  private boolean statusShown;

  Messages(PrintStream err, boolean terminal) {
    this.err = err;
    this.terminal = terminal;
  }

  /** Whether a status line can be shown. */
  boolean showStatus() {
    return terminal;
  }

  /** One line, whatever the text holds: file names may hold line feeds and control characters. */
  synchronized void line(String text) {
    clear();
    err.print("onrecord: " + text.strip().replaceAll("[\\p{Cntrl}\\s]+", " ") + "\n");
    err.flush();
  }

  /** Text of the program's own, such as help. */
  synchronized void text(String text) {
    clear();
    err.print(text);
    err.flush();
  }

  synchronized void status(String text) {
    err.print(ERASE + text);
    err.flush();
    statusShown = true;
  }

  synchronized void clear() {
    if (statusShown) {
      err.print(ERASE);
      err.flush();
      statusShown = false;
    }
  }
}
