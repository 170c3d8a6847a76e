package io.github.onrecord.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No visitor can have the server visit an address for them: it was given no hosts to fetch from.
 */
class FetchingTest {
  private static final String PAGE =
      """
      <!DOCTYPE html [<!ENTITY all SYSTEM "%1$s/entity">]>
      <html><head><base href="%1$s/"><meta http-equiv="refresh" content="0; url=%1$s/refresh">
      <link rel="canonical" href="%1$s/canonical"><link rel="stylesheet" href="%1$s/style">
      <script src="%1$s/script"></script></head>
      <body><img src="%1$s/picture"><iframe src="%1$s/frame"></iframe>
      <p>Ana Silva said the quay is sold.</p></body></html>
      """;

  @TempDir private Path folder;

  @Test
  void isDoneForNobody() throws Exception {
    AtomicInteger visits = new AtomicInteger();
    try (ServerSocket bait = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Fixture server = Fixture.judging(folder)) {
      Thread counting = new Thread(() -> count(bait, visits), "bait");
      counting.setDaemon(true);
      counting.start();
      String address = "http://127.0.0.1:" + bait.getLocalPort();
      String encoded = URLEncoder.encode(address + "/told", StandardCharsets.UTF_8);
      String text = "Ana Silva said it is told at " + address + "/words today.";
      String page = PAGE.formatted(address);
      String json =
          "{\"id\": \"j\", \"url\": \"%s\", \"text\": \"Ana Silva said no.\"}".formatted(address);
      for (String path : List.of("read", "articles", "check")) {
        String at = "/api/v1/" + path + "?q=sold&url=" + encoded;
        assertThat(server.post(at, text, "Content-Type", "text/plain").statusCode())
            .isLessThan(300);
        assertThat(server.post(at, page, "Content-Type", "text/html").statusCode()).isLessThan(300);
        assertThat(server.post(at, json, "Content-Type", "application/json").statusCode())
            .isLessThan(300);
      }
      for (String content : List.of(page, json, address)) {
        String place = Sending.from(server, address + "/file.html", content).to(server);
        Sending.whenDone(server, place);
      }
      HttpResponse<String> start = server.get("/");
      String form = ServerTest.form(start) + "&keep=yes&text=Ana+Silva+said+yes.&url=" + encoded;
      assertThat(server.post("/read", form, ServerTest.formHeaders(start)).statusCode())
          .isEqualTo(303);
      for (String path : List.of("/claim?q=", "/search?q=", "/article?id=", "/speakers?name=")) {
        assertThat(server.get(path + encoded).statusCode()).isIn(200, 404);
      }
      assertThat(visits).hasValue(0);
    }
  }

  private static void count(ServerSocket bait, AtomicInteger visits) {
    try {
      while (true) {
        Socket visit = bait.accept();
        visits.incrementAndGet();
        visit.close();
      }
    } catch (IOException closed) {
      // The test is over.
    }
  }
}
