package io.github.onrecord.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Asks a server for pages of its own once it listens, so that no visitor is the first to wait for
 * what is read from the disk, loaded and compiled. Visitors who come meanwhile are answered.
 */
final class WarmUp implements AutoCloseable {
  /** On a machine that is busy with other things it would take longer, and be in the way. */
  private static final Duration LONGEST = Duration.ofSeconds(5);

  private final URI address;
  private final Optional<String> token;
  private volatile boolean ended;

  WarmUp(URI address, Optional<String> token) {
    this.address = address;
    this.token = token;
  }

  /** Asks for one page after the other, in a thread of its own. */
  void start(Supplier<List<String>> pages) {
    Thread thread = new Thread(() -> visit(pages), "onrecord warm-up");
    thread.setDaemon(true);
    thread.start();
  }

  private void visit(Supplier<List<String>> pages) {
    long until = System.nanoTime() + LONGEST.toNanos();
    try {
      for (String page : pages.get()) {
        if (ended || System.nanoTime() > until) {
          return;
        }
        visit(page);
      }
    } catch (IOException | RuntimeException e) {
      // Whoever asks for that page is told what is wrong; nothing depends on this visit.
      ended = true;
    }
  }

  private void visit(String page) throws IOException {
    HttpURLConnection connection =
        (HttpURLConnection) address.resolve(page).toURL().openConnection();
    connection.setConnectTimeout((int) LONGEST.toMillis());
    connection.setReadTimeout((int) LONGEST.toMillis());
    connection.setRequestProperty("Accept-Encoding", "gzip");
    token.ifPresent(word -> connection.setRequestProperty("Authorization", "Bearer " + word));
    if (connection.getResponseCode() < HttpURLConnection.HTTP_BAD_REQUEST) {
      try (InputStream body = connection.getInputStream()) {
        body.transferTo(OutputStream.nullOutputStream());
      }
    }
  }

  /** Asks for no more. */
  @Override
  public void close() {
    ended = true;
  }
}
