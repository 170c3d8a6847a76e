package io.github.onrecord.app.cli;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** Shows on a terminal how far the work is, once it takes more than a second. */
final class Progress implements AutoCloseable {
  private static final long FIRST_MILLIS = 1000;
  private static final long NEXT_MILLIS = 200;

  private final AtomicLong done = new AtomicLong();
  private final Runnable end;

  private Progress(Runnable end) {
    this.end = end;
  }

  private Progress(Messages messages, Supplier<OptionalLong> total) {
    ScheduledExecutorService clock =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "progress");
              thread.setDaemon(true);
              return thread;
            });
    Display display = new Display(messages, total, System.nanoTime());
    var shown =
        clock.scheduleAtFixedRate(
            () -> display.show(done.get()), FIRST_MILLIS, NEXT_MILLIS, TimeUnit.MILLISECONDS);
    this.end =
        () -> {
          shown.cancel(false);
          clock.shutdownNow();
          display.end();
        };
  }

  /** No display. */
  static Progress none() {
    return new Progress(() -> {});
  }

  /**
   * A display, where messages go to a terminal.
   *
   * @param total counts the articles, if they can be counted; asked once, when first displayed
   */
  static Progress of(Messages messages, Supplier<OptionalLong> total) {
    return messages.showStatus() ? new Progress(messages, total) : none();
  }

  /** Counts one article as done. */
  void step() {
    done.incrementAndGet();
  }

  @Override
  public void close() {
    end.run();
  }

  /** What stands on the terminal. */
  private static final class Display {
    private final Messages messages;
    private final Supplier<OptionalLong> count;
    private final long start;
    private OptionalLong total = OptionalLong.empty();
    private boolean counted;
    private boolean ended;

    Display(Messages messages, Supplier<OptionalLong> count, long start) {
      this.messages = messages;
      this.count = count;
      this.start = start;
    }

    void show(long done) {
      if (!counted) {
        total = count.get();
        counted = true;
      }
      Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
      synchronized (this) {
        if (!ended) {
          messages.status(ProgressText.of(done, total, elapsed));
        }
      }
    }

    synchronized void end() {
      ended = true;
      messages.clear();
    }
  }
}
