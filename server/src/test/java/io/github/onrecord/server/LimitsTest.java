package io.github.onrecord.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.server.guard.Settings;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How much a server lets be asked of it, how long, and how it ends. */
class LimitsTest {
  private static final String TEXT = "Ana Silva said it is sold. Ben Okri denied it is sold.";

  @TempDir private Path folder;

  @Test
  void listensOnThisMachineAloneUnlessToldOtherwise() {
    try (Fixture server = Fixture.local(folder)) {
      assertThat(server.at("/").getHost()).isEqualTo("127.0.0.1");
      assertThat(Settings.local(0).isLocal()).isTrue();
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
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
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
}
