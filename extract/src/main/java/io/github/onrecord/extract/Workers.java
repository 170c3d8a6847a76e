package io.github.onrecord.extract;

import io.github.onrecord.inference.Work;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The threads that infer. */
final class Workers implements AutoCloseable, Work {
  /** Items read ahead for each thread, so that none waits while another has a long one. */
  private static final int AHEAD = 4;

  private final int threads;
  private final ExecutorService executor;

  /**
   * @throws IllegalArgumentException if there is not at least one thread
   */
  Workers(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("cannot work on " + threads + " threads");
    }
    this.threads = threads;
    this.executor =
        Executors.newFixedThreadPool(
            threads,
            job -> {
              Thread thread = new Thread(job, "onrecord");
              thread.setDaemon(true);
              return thread;
            });
  }

  @Override
  public <T> void all(List<T> each, Consumer<T> job) {
    List<Future<?>> running = new ArrayList<>();
    each.forEach(item -> running.add(executor.submit(() -> job.accept(item))));
    running.forEach(Workers::await);
  }

  /** Maps a stream in its order, several items at a time, and holds only a few of them. */
  <T, R> Stream<R> map(Stream<T> items, Function<T, R> job) {
    Iterator<T> source = items.iterator();
    Deque<Future<R>> running = new ArrayDeque<>();
    Iterator<R> results =
        new Iterator<>() {
          private void readAhead() {
            while (running.size() < threads * AHEAD && source.hasNext()) {
              T item = source.next();
              Callable<R> call = () -> job.apply(item);
              running.add(executor.submit(call));
            }
          }

          @Override
          public boolean hasNext() {
            readAhead();
            return !running.isEmpty();
          }

          @Override
          public R next() {
            readAhead();
            return await(running.remove());
          }
        };
    Spliterator<R> ordered = Spliterators.spliteratorUnknownSize(results, Spliterator.ORDERED);
    return StreamSupport.stream(ordered, false).onClose(items::close);
  }

  private static <R> R await(Future<R> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause().getMessage(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading", e);
    }
  }

  /** Drops what waits and lets end what runs, as a model must not be released under it. */
  @Override
  public void close() {
    executor.shutdownNow();
    boolean interrupted = false;
    for (boolean ended = false; !ended; ) {
      try {
        ended = executor.awaitTermination(1, TimeUnit.MINUTES);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
