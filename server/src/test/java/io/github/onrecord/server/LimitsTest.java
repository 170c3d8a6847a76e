package io.github.onrecord.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.server.guard.Settings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How much a server lets be asked of it, how long, and how it ends. */
class LimitsTest {
  private static final String TEXT = "Ana Silva said it is sold. Ben Okri denied it is sold.";

  private static final List<String> PAGES =
      List.of(
          "/",
          "/article?id=one",
          "/statement?article=one&id=s0",
          "/claim?q=it+is+sold",
          "/search?q=sold",
          "/speakers?name=Silva",
          "/speaker?key=x",
          "/links?key=x",
          "/corrections",
          "/example");
  private static final List<String> API =
      List.of(
          "/api/v1/articles",
          "/api/v1/article?id=one",
          "/api/v1/statement?article=one&id=s0",
          "/api/v1/latest",
          "/api/v1/claim?q=it+is+sold",
          "/api/v1/search?q=sold",
          "/api/v1/speakers?name=Silva",
          "/api/v1/speaker?key=x",
          "/api/v1/speaker/profile?key=x",
          "/api/v1/speaker/relayed?key=x",
          "/api/v1/speaker/links?key=x",
          "/api/v1/links",
          "/api/v1/corrections");

  @TempDir private Path folder;

  @Test
  void listensOnOneAddressOfThisMachineAlone() throws Exception {
    try (Fixture server = Fixture.local(folder)) {
      int port = server.at("/").getPort();
      assertThat(accepts(InetAddress.getLoopbackAddress(), port)).isTrue();
      List<InetAddress> others =
          Stream.concat(
                  NetworkInterface.networkInterfaces()
                      .flatMap(NetworkInterface::inetAddresses)
                      .filter(address -> !address.getHostAddress().equals("127.0.0.1")),
                  // Linux has all of 127.0.0.0/8, so there is another address without a network.
                  Stream.of(InetAddress.getByName("127.0.0.2")))
              .toList();
      assertThat(others).isNotEmpty().noneMatch(address -> accepts(address, port));
    }
  }

  private static boolean accepts(InetAddress address, int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(address, port), 2000);
      return true;
    } catch (IOException refused) {
      return false;
    }
  }

  @Test
  void answersToNoOtherName() throws Exception {
    try (Fixture server = Fixture.local(folder)) {
      assertThat(raw(server, "GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
          .startsWith("HTTP/1.1 421");
      assertThat(raw(server, "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
          .startsWith("HTTP/1.1 200");
    }
  }

  @Test
  void refusesHeadersWithoutEndAndBodiesOfUnknownLength() throws Exception {
    try (Fixture server = Fixture.local(folder)) {
      String long1 = "GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: " + "x".repeat(40_000);
      assertThat(raw(server, long1 + "\r\nConnection: close\r\n\r\n")).startsWith("HTTP/1.1 431");
      String chunked =
          """
          POST /api/v1/read HTTP/1.1
          Host: localhost
          Content-Type: text/plain
          Connection: close
          Transfer-Encoding: chunked

          0

          """
              .replace("\n", "\r\n");
      assertThat(raw(server, chunked)).startsWith("HTTP/1.1 411");
    }
  }

  private static String raw(Fixture server, String request) throws Exception {
    try (Socket socket = new Socket()) {
      socket.connect(
          new InetSocketAddress(InetAddress.getLoopbackAddress(), server.at("/").getPort()));
      send(socket, request);
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void send(Socket socket, String words) throws IOException {
    socket.getOutputStream().write(words.getBytes(StandardCharsets.UTF_8));
    socket.getOutputStream().flush();
  }

  @Test
  void givesUpWhatTakesTooLongAndHasItReadyLater() throws Exception {
    CountDownLatch judged = new CountDownLatch(1);
    Settings hasty = Settings.local(0).limited(1000, 100, 100, Duration.ofSeconds(3));
    try (Fixture server = Fixture.judgingAfter(folder, judged, hasty)) {
      server.add("one", "Row", "Post", TEXT);
      HttpResponse<String> slow = server.get("/api/v1/claim?q=it+is+sold");
      assertThat(slow.statusCode()).isEqualTo(503);
      assertThat(slow.headers().firstValue("Retry-After")).hasValue("10");
      assertThat(slow.body()).contains("\"status\":503", "ask again in a minute");
      assertThat(server.get("/article?id=one").statusCode()).isEqualTo(200);
      judged.countDown();
      while (server.get("/api/v1/claim?q=it+is+sold").statusCode() != 200) {
        assertThat(server.asked()).isEqualTo(1);
      }
    }
  }

  @Test
  void givesUpWhateverIsAskedWhereItTakesTooLong() {
    CountDownLatch never = new CountDownLatch(1);
    Settings hasty = Settings.local(0).limited(1000, 1000, 1000, Duration.ofNanos(1));
    try (Fixture server = Fixture.working(folder, never, hasty)) {
      server.add("one", "Row", "Post", TEXT);
      for (String page : PAGES) {
        awaitGivenUp(page, () -> server.get(page), "text/html", "Not just now");
      }
      for (String path : API) {
        awaitGivenUp(path, () -> server.get(path), "application/problem+json", "\"status\":503");
      }
      for (String path : List.of("read", "articles", "check?q=sold")) {
        for (String type : List.of("text/plain", "text/html")) {
          awaitGivenUp(
              path,
              () -> server.post("/api/v1/" + path, TEXT, "Content-Type", type),
              "application/problem+json",
              "\"status\":503");
        }
      }
      HttpResponse<String> login = server.get("/login");
      String[] headers = ServerTest.formHeaders(login);
      for (String form :
          List.of(
              "/read?text=x",
              "/read?text=x&keep=yes",
              "/correct?article=one&statement=s0&act=asks&by=Ed",
              "/corrections/undo?number=1",
              "/links/merge?key=a&from=b",
              "/links/split?key=a",
              "/links/undo?number=1")) {
        awaitGivenUp(
            form,
            () -> server.post(form, ServerTest.form(login), headers),
            "text/html",
            "Not just now");
      }
      never.countDown();
    }
  }

  /** Only what is ready before anybody looks is let through, which happens now and then. */
  private static void awaitGivenUp(
      String what, Supplier<HttpResponse<String>> asking, String type, String told) {
    HttpResponse<String> answer = asking.get();
    for (int i = 0; i < 20 && answer.statusCode() != 503; i++) {
      answer = asking.get();
    }
    assertThat(answer.statusCode()).as(what).isEqualTo(503);
    assertThat(answer.headers().firstValue("Retry-After")).as(what).hasValue("10");
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).as(what).startsWith(type);
    assertThat(answer.body()).as(what).contains(told, "longer than");
  }

  @Test
  void givesUpABodyThatComesTooSlowly() throws Exception {
    Settings hasty = Settings.local(0).limited(1_000_000, 100, 100, Duration.ofMillis(100));
    try (Fixture server = Fixture.local(folder, hasty);
        Socket socket = new Socket()) {
      socket.connect(
          new InetSocketAddress(InetAddress.getLoopbackAddress(), server.at("/").getPort()));
      send(
          socket,
          """
          POST /api/v1/read HTTP/1.1
          Host: localhost
          Content-Type: text/plain
          Content-Length: 100000

          """
              .replace("\n", "\r\n"));
      InputStream in = socket.getInputStream();
      for (int sent = 0; in.available() == 0 && sent < 2000; sent++) {
        send(socket, "x");
        Thread.sleep(10);
      }
      assertThat(in.available()).as("answered while it was still coming in").isPositive();
      byte[] first = in.readNBytes("HTTP/1.1 408".length());
      assertThat(new String(first, StandardCharsets.UTF_8)).isEqualTo("HTTP/1.1 408");
    }
  }

  @Test
  void finishesWhatWasAcceptedWhenItIsStopped() throws Exception {
    CountDownLatch judged = new CountDownLatch(1);
    CompletableFuture<HttpResponse<String>> answer;
    CompletableFuture<Void> stopped;
    try (Fixture server = Fixture.judgingAfter(folder, judged)) {
      server.add("one", "Row", "Post", TEXT);
      answer = server.begin("/api/v1/claim?q=it+is+sold");
      server.awaitAsked(1);
      stopped = CompletableFuture.runAsync(server::stop);
      server.awaitRefusal();
      assertThat(answer).isNotDone();
      judged.countDown();
      assertThat(answer.get(30, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
      stopped.get(30, TimeUnit.SECONDS);
    }
  }

  @Test
  void readsFilesToTheirEndWhenItIsStopped() throws Exception {
    CountDownLatch readable = new CountDownLatch(1);
    try (Fixture server = Fixture.readingAfter(folder, readable)) {
      Sending.from(server, "three.jsonl", jsonLines(3)).to(server);
      CompletableFuture<Void> stopped = CompletableFuture.runAsync(server::stop);
      server.awaitRefusal();
      assertThat(stopped).isNotDone();
      assertThat(server.articles()).isZero();
      readable.countDown();
      stopped.get(30, TimeUnit.SECONDS);
      assertThat(server.articles()).isEqualTo(3);
    }
  }

  @Test
  void takesInWhatIsOnItsWayWhenItIsStopped() throws Exception {
    try (Fixture server = Fixture.local(folder);
        Socket socket = new Socket()) {
      Sending sending = Sending.from(server, "three.jsonl", jsonLines(3));
      socket.connect(
          new InetSocketAddress(InetAddress.getLoopbackAddress(), server.at("/").getPort()));
      send(socket, sending.headers());
      BufferedReader answer =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      assertThat(answer.readLine()).startsWith("HTTP/1.1 100");
      CompletableFuture<Void> stopped = CompletableFuture.runAsync(server::stop);
      server.awaitRefusal();
      send(socket, sending.body());
      assertThat(answer.lines()).anyMatch(line -> line.startsWith("HTTP/1.1 303"));
      stopped.get(30, TimeUnit.SECONDS);
      assertThat(server.articles()).isEqualTo(3);
    }
  }

  private static String jsonLines(int articles) {
    return IntStream.range(0, articles)
        .mapToObj(
            "{\"id\": \"a%1$d\", \"text\": \"Ana Silva said it is sold %1$d times.\"}"::formatted)
        .collect(Collectors.joining("\n"));
  }
}
