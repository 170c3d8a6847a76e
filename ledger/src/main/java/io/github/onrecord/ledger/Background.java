package io.github.onrecord.ledger;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Does one job in a thread of its own, again whenever it was asked for meanwhile. */
final class Background implements AutoCloseable {
  private final Runnable job;
  private final AtomicBoolean asked = new AtomicBoolean();
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread thread = new Thread(work, "ledger index");
            thread.setDaemon(true);
            return thread;
          });

  Background(Runnable job) {
    this.job = job;
  }

  void ask() {
    if (asked.compareAndSet(false, true)) {
      thread.execute(this::run);
    }
  }

  private void run() {
    asked.set(false);
    job.run();
  }

  /** Waits for what was asked for. */
  @Override
  public void close() {
    thread.shutdown();
    try {
      boolean done = false;
      while (!done) {
        done = thread.awaitTermination(1, TimeUnit.MINUTES);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
