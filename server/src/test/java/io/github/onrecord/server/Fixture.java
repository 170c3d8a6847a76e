package io.github.onrecord.server;

import io.github.onrecord.ledger.Ledger;
import io.github.onrecord.server.desk.Claims;
import io.github.onrecord.server.guard.Settings;
import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.text.Article;
import io.github.onrecord.text.ArticleText;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A server over a new ledger, read by a {@link FakeReader}. */
final class Fixture implements AutoCloseable {
  /** Words on which the reader breaks down. */
  static final String BREAKING = "the reader breaks here";

  final List<String> log = new CopyOnWriteArrayList<>();
  private final HttpClient client = HttpClient.newHttpClient();
  private final Ledger ledger;
  private final ActClaims claims;
  private final Server server;
  private final int port;
  private final AtomicInteger atOnce = new AtomicInteger();

  Fixture(Path folder, Settings settings) {
    this(folder, settings, false, new CountDownLatch(0), new CountDownLatch(0));
  }

  private Fixture(
      Path folder,
      Settings settings,
      boolean judges,
      CountDownLatch judged,
      CountDownLatch readable) {
    ledger = Ledger.open(folder.resolve("test.db"));
    claims = new ActClaims(ledger, judged);
    Optional<Claims> asked = Optional.<Claims>of(claims).filter(c -> judges);
    boolean waits = judged.getCount() > 0;
    // However busy the machine is, a page waits for its answer unless the test has it do so.
    Settings used = waits ? settings : settings.waiting(settings.limit());
    server = Server.start(used, ledger, article -> read(article, readable), asked, log::add);
    port = server.address().getPort();
  }

  /** A server that can be asked about claims. */
  static Fixture judging(Path folder) {
    return judging(folder, Settings.local(0));
  }

  static Fixture judging(Path folder, Settings settings) {
    return new Fixture(folder, settings, true, new CountDownLatch(0), new CountDownLatch(0));
  }

  /** The same, whose answers wait for somebody else. */
  static Fixture judgingAfter(Path folder, CountDownLatch judged) {
    return judgingAfter(folder, judged, Settings.local(0));
  }

  static Fixture judgingAfter(Path folder, CountDownLatch judged, Settings settings) {
    return new Fixture(folder, settings, true, judged, new CountDownLatch(0));
  }

  /** A server whose reading of articles waits for somebody else. */
  static Fixture readingAfter(Path folder, CountDownLatch readable) {
    return readingAfter(folder, readable, 0);
  }

  /** A server all of whose work waits for somebody else. */
  static Fixture working(Path folder, CountDownLatch ready, Settings settings) {
    return new Fixture(folder, settings, true, ready, ready);
  }

  /** The same but for some articles, which are read at once. */
  static Fixture readingAfter(Path folder, CountDownLatch readable, int atOnce) {
    Fixture server = new Fixture(folder, Settings.local(0), false, new CountDownLatch(0), readable);
    server.atOnce.set(atOnce);
    return server;
  }

  private ArticleRecord read(Article article, CountDownLatch readable) {
    if (atOnce.getAndDecrement() > 0) {
      return FakeReader.record(article);
    }
    try {
      readable.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    if (article.text().toString().contains(BREAKING)) {
      throw new IllegalStateException("inner secret");
    }
    return FakeReader.record(article);
  }

  /** How often it had to judge a claim over the ledger. */
  int asked() {
    return claims.asked();
  }

  static Fixture local(Path folder) {
    return local(folder, Settings.local(0));
  }

  static Fixture local(Path folder, Settings settings) {
    return new Fixture(folder, settings);
  }

  void add(String id, String title, String outlet, String text) {
    add(id, title, outlet, text, LocalDate.of(2025, 3, 4));
  }

  void add(String id, String title, String outlet, String text, LocalDate published) {
    ledger.add(
        FakeReader.record(
            new Article(
                id,
                Optional.empty(),
                Optional.of(outlet),
                Optional.of(title),
                Optional.of(published),
                new ArticleText(text))));
  }

  void warmUp() {
    server.warmUp();
  }

  URI at(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  /** What it answers to, such as "GET /health". */
  List<String> routes() {
    return server.routes();
  }

  HttpResponse<String> get(String path, String... headers) {
    return send(HttpRequest.newBuilder(at(path)).GET(), headers);
  }

  HttpResponse<String> head(String path, String... headers) {
    return send(
        HttpRequest.newBuilder(at(path)).method("HEAD", HttpRequest.BodyPublishers.noBody()),
        headers);
  }

  HttpResponse<String> post(String path, String body, String... headers) {
    return send(
        HttpRequest.newBuilder(at(path)).POST(HttpRequest.BodyPublishers.ofString(body)), headers);
  }

  /** How many articles are on record, also after the server has stopped. */
  long articles() {
    return ledger.overview().articles();
  }

  /** The first lines of a stream that begin with a field's name, once it has begun. */
  CompletableFuture<List<String>> listen(String path, int lines) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(at(path)).header("Accept", "text/event-stream").build();
    HttpResponse<Stream<String>> stream = client.send(request, HttpResponse.BodyHandlers.ofLines());
    return CompletableFuture.supplyAsync(
        () ->
            stream
                .body()
                .filter(line -> line.matches("(id|event|data): .*"))
                .limit(lines)
                .toList());
  }

  /** Asks for a page and does not wait for it. */
  CompletableFuture<HttpResponse<String>> begin(String path) {
    return client.sendAsync(
        HttpRequest.newBuilder(at(path)).build(), HttpResponse.BodyHandlers.ofString());
  }

  /** Stops the server, and leaves the ledger open. */
  void stop() {
    server.close();
  }

  /** Waits until nobody is let in any more. */
  void awaitRefusal() throws InterruptedException {
    boolean open = true;
    while (open) {
      Thread.sleep(5);
      try {
        open = get("/health").statusCode() == 200;
      } catch (AssertionError refused) {
        open = false;
      }
    }
  }

  /** Waits until it was asked that often. */
  void awaitAsked(int times) throws InterruptedException {
    while (claims.asked() < times) {
      Thread.sleep(5);
    }
  }

  HttpResponse<String> delete(String path) {
    return send(
        HttpRequest.newBuilder(at(path)).method("DELETE", HttpRequest.BodyPublishers.ofString("")));
  }

  private HttpResponse<String> send(HttpRequest.Builder request, String... headers) {
    try {
      HttpRequest whole = headers.length == 0 ? request.build() : request.headers(headers).build();
      return client.send(whole, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    server.close();
    ledger.close();
  }
}
