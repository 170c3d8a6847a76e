package io.github.onrecord.feeds;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A web server on the loopback address that serves news, and misbehaves as it is told. */
final class NewsServer implements AutoCloseable {

  /** Answers a request. */
  interface Behaviour {
    void answer(HttpExchange exchange) throws IOException;
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, Behaviour> behaviours = new ConcurrentHashMap<>();
  private final Set<InetSocketAddress> clients = ConcurrentHashMap.newKeySet();
  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  private final List<Long> times = Collections.synchronizedList(new ArrayList<>());
  private final CountDownLatch hungUp = new CountDownLatch(1);
  private final List<Map<String, List<String>>> headers =
      Collections.synchronizedList(new ArrayList<>());

  NewsServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::serve);
    server.start();
  }

  private void serve(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    clients.add(exchange.getRemoteAddress());
    times.add(System.nanoTime());
    asked.add(path);
    headers.add(new HashMap<>(exchange.getRequestHeaders()));
    behaviours.getOrDefault(path, status(404)).answer(exchange);
    exchange.close();
  }

  URI address(String path) {
    return URI.create(
        "http://"
            + server.getAddress().getHostString()
            + ":"
            + server.getAddress().getPort()
            + path);
  }

  NewsServer at(String path, Behaviour behaviour) {
    behaviours.put(path, behaviour);
    return this;
  }

  /** The paths that were asked for, without robots.txt. */
  List<String> asked() {
    return List.copyOf(asked).stream().filter(path -> !path.equals("/robots.txt")).toList();
  }

  /** How often robots.txt was asked for. */
  long askedForRobotsTxt() {
    return List.copyOf(asked).stream().filter("/robots.txt"::equals).count();
  }

  /** A header of each request, in their order; "" where it had none. */
  List<String> headers(String name) {
    return List.copyOf(headers).stream()
        .map(each -> String.join(", ", each.getOrDefault(name, List.of())))
        .toList();
  }

  /** When each request came, in nanoseconds since any time. */
  List<Long> times() {
    return List.copyOf(times);
  }

  /** Waits until a client has closed the connection by which it was sent something without end. */
  boolean wasHungUpOn() throws InterruptedException {
    return hungUp.await(1, TimeUnit.MINUTES);
  }

  /** How many connections were opened; each has a port of its own at the other end. */
  int connections() {
    return clients.size();
  }

  /** A header of the latest request, or "". */
  String lastHeader(String name) {
    List<String> values = headers.get(headers.size() - 1).getOrDefault(name, List.of());
    return values.isEmpty() ? "" : values.get(0);
  }

  static Behaviour status(int status, String... headers) {
    return body(status, "", headers);
  }

  static Behaviour page(String html) {
    return body(200, html, "Content-Type", "text/html; charset=utf-8");
  }

  static Behaviour feed(String xml, String... more) {
    return exchange -> {
      exchange.getResponseHeaders().set("Content-Type", "application/xml");
      body(200, xml, more).answer(exchange);
    };
  }

  static Behaviour body(int status, String body, String... headers) {
    return exchange -> {
      Headers response = exchange.getResponseHeaders();
      for (int i = 0; i < headers.length; i += 2) {
        response.set(headers[i], headers[i + 1]);
      }
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
      if (bytes.length > 0) {
        exchange.getResponseBody().write(bytes);
      }
    };
  }

  /** Begins an answer and never ends it. */
  Behaviour endless() {
    return withoutEnd(new byte[] {'<'}, 20);
  }

  /** Sends as much as it can, and never ends. */
  Behaviour flood() {
    return withoutEnd(new byte[100_000], 0);
  }

  private Behaviour withoutEnd(byte[] part, long pause) {
    return exchange -> {
      exchange.getResponseHeaders().set("Content-Type", "application/xml");
      exchange.sendResponseHeaders(200, 0);
      try {
        while (!Thread.currentThread().isInterrupted()) {
          exchange.getResponseBody().write(part);
          exchange.getResponseBody().flush();
          pause(pause);
        }
      } catch (IOException e) {
        // Nobody takes it any more.
        hungUp.countDown();
      }
    };
  }

  /** Sends an answer in a few pieces with pauses between. */
  static Behaviour slow(String body) {
    return exchange -> {
      exchange.sendResponseHeaders(200, 0);
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < bytes.length; i += 64) {
        exchange.getResponseBody().write(bytes, i, Math.min(64, bytes.length - i));
        exchange.getResponseBody().flush();
        pause(20);
      }
    };
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  static Behaviour movedTo(String path) {
    return status(302, "Location", path);
  }

  @Override
  public void close() {
    threads.shutdownNow();
    server.stop(0);
  }
}
