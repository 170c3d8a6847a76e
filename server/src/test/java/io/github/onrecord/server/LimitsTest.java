package io.github.onrecord.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.server.guard.Settings;
import java.io.BufferedReader;
import java.io.IOException;
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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How much a server lets be asked of it, how long, and how it ends. */
class LimitsTest {
  private static final String TEXT = "Ana Silva said it is sold. Ben Okri denied it is sold.";

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
    Settings hasty = Settings.local(0).limited(1000, 100, 100, Duration.ofMillis(200));
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
