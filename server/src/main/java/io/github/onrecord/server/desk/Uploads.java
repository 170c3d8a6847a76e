package io.github.onrecord.server.desk;

import io.github.onrecord.server.desk.Upload.State;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Reads files one after another, and remembers how far the last ones are. */
final class Uploads implements AutoCloseable {
  private static final int WAITING = 32;
  private static final int REMEMBERED = 200;

  /** What reads a file tells its steps by this. */
  interface Steps extends Consumer<UnaryOperator<Upload>> {}

  private final Map<String, Upload> uploads =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Upload> eldest) {
          return size() > REMEMBERED;
        }
      };
  private final ThreadPoolExecutor thread =
      new ThreadPoolExecutor(
          1,
          1,
          0,
          TimeUnit.SECONDS,
          new ArrayBlockingQueue<>(WAITING),
          work -> new Thread(work, "onrecord uploads"));
  private final Consumer<String> log;

  /**
   * @param log where lines about trouble go
   */
  Uploads(Consumer<String> log) {
    this.log = log;
  }

  /** Has a file read when its turn comes. */
  Upload accept(String name, Consumer<Steps> reading) {
    String id = UUID.randomUUID().toString();
    Upload upload = Upload.waiting(id, name);
    put(upload);
    try {
      thread.execute(() -> run(id, reading));
    } catch (RejectedExecutionException e) {
      remove(id);
      throw thread.isShutdown() ? Work.stopping() : Work.busy();
    }
    return upload;
  }

  private void run(String id, Consumer<Steps> reading) {
    change(id, upload -> upload.in(State.READING));
    try {
      reading.accept(step -> change(id, step));
      change(id, upload -> upload.in(State.DONE));
    } catch (RuntimeException | StackOverflowError e) {
      change(id, upload -> broken(upload, e));
    }
  }

  private Upload broken(Upload upload, Throwable thrown) {
    String number = Mistake.noted(log, upload.name(), thrown);
    String articles = upload.read() == 1 ? "1 article" : upload.read() + " articles";
    return upload.failed(
        "%s: reading broke off after %s by a mistake of the program; report it with the number %s"
            .formatted(upload.name(), articles, number));
  }

  synchronized Optional<Upload> of(String id) {
    return Optional.ofNullable(uploads.get(id));
  }

  private synchronized void put(Upload upload) {
    uploads.put(upload.id(), upload);
  }

  private synchronized void remove(String id) {
    uploads.remove(id);
  }

  private synchronized void change(String id, UnaryOperator<Upload> step) {
    uploads.computeIfPresent(id, (key, upload) -> step.apply(upload));
  }

  /** Reads all that was accepted. */
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
