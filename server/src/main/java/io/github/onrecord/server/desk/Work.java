package io.github.onrecord.server.desk;

import io.github.onrecord.server.desk.RefusedException.Why;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Does heavy work for requests: a few at a time, a few waiting, none for longer than allowed. */
final class Work implements AutoCloseable {
  private final ThreadPoolExecutor threads;
  private final Duration limit;

  /**
   * @param atOnce how many are worked on at a time
   * @param waiting how many may wait
   * @param limit how long one may wait and take
   */
  Work(int atOnce, int waiting, Duration limit) {
    this.limit = limit;
    this.threads =
        new ThreadPoolExecutor(
            atOnce, atOnce, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(waiting), Work::thread);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "onrecord work");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Does it, and gives it up if it waits too long; what runs already is let run to its end, as an
   * interrupted thread would leave files of the index closed.
   *
   * @throws RefusedException if too much waits already, or it takes too long
   */
  <T> T within(Callable<T> work) {
    CompletableFuture<T> future = begin(work);
    try {
      return result(future);
    } finally {
      future.cancel(false);
    }
  }

  /**
   * Begins it, or has it wait for its turn.
   *
   * @throws RefusedException if too much waits already
   */
  <T> CompletableFuture<T> begin(Callable<T> work) {
    CompletableFuture<T> future = new CompletableFuture<>();
    try {
      threads.execute(() -> complete(future, work));
    } catch (RejectedExecutionException e) {
      throw threads.isShutdown() ? stopping() : busy();
    }
    return future;
  }

  private static <T> void complete(CompletableFuture<T> future, Callable<T> work) {
    if (future.isDone()) {
      return;
    }
    try {
      future.complete(work.call());
    } catch (Exception | StackOverflowError e) {
      future.completeExceptionally(e);
    }
  }

  /**
   * Waits for what was begun.
   *
   * @throws RefusedException if it takes too long
   */
  <T> T result(CompletableFuture<T> future) {
    return result(future, limit)
        .orElseThrow(
            () ->
                new RefusedException(
                    Why.SLOW,
                    "took longer than "
                        + limit.toSeconds()
                        + " s; ask again in a minute, or for less"));
  }

  /** The result of what was begun, if it is there before somebody loses patience. */
  <T> Optional<T> result(CompletableFuture<T> future, Duration patience) {
    try {
      return Optional.of(future.get(patience.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw stopping();
    } catch (ExecutionException e) {
      throw unwrapped(e);
    }
  }

  private static RuntimeException unwrapped(ExecutionException e) {
    if (e.getCause() instanceof RuntimeException cause) {
      return cause;
    }
    return new IllegalStateException(e.getCause());
  }

  static RefusedException busy() {
    return new RefusedException(Why.BUSY, "others are waiting already; try again in a moment");
  }

  static RefusedException stopping() {
    return new RefusedException(Why.STOPPING, "the program is stopping; try again in a moment");
  }

  /** Finishes what was accepted. */
  @Override
  public void close() {
    threads.shutdown();
    try {
      threads.awaitTermination(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
