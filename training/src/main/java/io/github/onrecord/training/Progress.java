package io.github.onrecord.training;

import java.time.Duration;

/** A line on standard error that tells how far a long work is and when it ends. */
final class Progress {
  private static final int WIDTH = 30;

  private final String what;
  private final int total;
  private final long start = System.nanoTime();
  private int first = -1;

  Progress(String what, int total) {
    this.what = what;
    this.total = total;
  }

  void show(int done, String figures) {
    first = first < 0 ? done - 1 : first;
    int filled = WIDTH * done / total;
    double each = (System.nanoTime() - start) / 1e9 / (done - first);
    Duration left = Duration.ofSeconds(Math.round(each * (total - done)));
    String bar = "=".repeat(filled) + " ".repeat(WIDTH - filled);
    System.err.printf(
        "\r%s [%s] %d/%d %.2f s each, %d:%02d left, %s   ",
        what, bar, done, total, each, left.toMinutes(), left.toSecondsPart(), figures);
    if (done == total) {
      System.err.println();
    }
  }
}
