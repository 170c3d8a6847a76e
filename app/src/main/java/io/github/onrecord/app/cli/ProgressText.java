package io.github.onrecord.app.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.OptionalLong;

/** How far the work is, in a line of at most 79 columns. */
final class ProgressText {
  private static final int BAR = 20;

  private ProgressText() {}

  static String of(long done, OptionalLong total, Duration elapsed) {
    double rate = done / Math.max(0.001, elapsed.toMillis() / 1000.0);
    String speed = String.format(Locale.ROOT, "%.1f articles a second", rate);
    // A file may hold more articles than were counted.
    if (total.isEmpty() || total.getAsLong() < Math.max(1, done)) {
      return done + " articles, " + speed;
    }
    long all = total.getAsLong();
    String left = done == 0 ? "" : ", " + clock(Math.round((all - done) / rate)) + " left";
    return "[%s] %d of %d, %s%s".formatted(bar(done, all), done, all, speed, left);
  }

  private static String bar(long done, long all) {
    int filled = (int) (BAR * done / all);
    return "#".repeat(filled) + "-".repeat(BAR - filled);
  }

  private static String clock(long seconds) {
    return seconds < 3600
        ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
        : String.format(
            Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
  }
}
