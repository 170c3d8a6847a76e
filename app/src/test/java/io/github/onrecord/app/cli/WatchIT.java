package io.github.onrecord.app.cli;

import static io.github.onrecord.app.cli.Launched.onrecord;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real program and the real models, on a feed of a server on this machine. */
class WatchIT {
  private static final String CLAIM = "the Old Bridge will be closed to lorries";

  @TempDir private Path folder;
  private HttpServer server;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void answer(String path, String type, String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    server.createContext(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", type);
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
  }

  /** A page with two paragraphs, of which the second reports nothing. */
  private void page(String path, String day, String report, String rest) {
    answer(
        path,
        "text/html; charset=utf-8",
        "<!doctype html><html><head><title>The bridge</title><meta property='og:site_name'"
            + " content='Volta Post'><meta property='article:published_time' content='"
            + day
            + "T08:00:00Z'></head><body><article><p>"
            + report
            + "</p><p>"
            + rest
            + "</p></article></body></html>");
  }

  private static String item(String path) {
    return "<item><title>x</title><link>" + path + "</link></item>";
  }

  private String address(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  @Test
  void tellsOfDenialsConfirmationsAndChangesOfPositionOnAClaim() throws Exception {
    page(
        "/may",
        "2024-05-06",
        "The council leader, Adaeze Nwosu, said on Monday that the Old Bridge will be closed to"
            + " lorries.",
        "It was built of stone a hundred years ago, and it is the only way into the town.");
    page(
        "/june",
        "2024-06-11",
        "The council leader, Adaeze Nwosu, denied on Tuesday that the Old Bridge will be closed to"
            + " lorries.",
        "Shopkeepers on the northern side had hung black flags from their windows since Friday.");
    page(
        "/july",
        "2024-07-02",
        "The transport minister, Kwame Asante, confirmed on Tuesday that the Old Bridge will be"
            + " closed to lorries.",
        "Two engineers spent the night beneath its arches with lamps and a bucket of chalk.");
    page(
        "/other",
        "2024-07-03",
        "The mayor of Keta, Efua Sarpong, denied on Wednesday that the library would be sold.",
        "Its reading room was full that afternoon, as it is whenever rain comes in from the sea.");
    page(
        "/resign",
        "2024-07-04",
        "A councillor, Yaw Darko, denied on Thursday that he would resign.",
        "Nobody at the town hall could tell whether the Old Bridge would be closed to lorries.");
    answer(
        "/rss",
        "application/xml",
        "<rss version=\"2.0\"><channel><title>Post</title><link>http://post.example/</link>"
            + "<description>News</description>"
            + item("/other")
            + item("/resign")
            + item("/july")
            + item("/june")
            + item("/may")
            + "</channel></rss>");

    Launched watched =
        onrecord(
            "watch",
            "--once",
            "--about",
            CLAIM,
            "--ledger",
            folder.resolve("a.db"),
            address("/rss"));

    assertThat(watched.err()).isEmpty();
    assertThat(watched.exit()).isZero();
    assertThat(watched.out().lines())
        .hasSize(4)
        .anyMatch(
            line -> line.startsWith("2024-05-06 Adaeze Nwosu affirms the claim: that the Old"))
        .anyMatch(line -> line.startsWith("2024-06-11 Adaeze Nwosu denies the claim: that the Old"))
        .anyMatch(
            line ->
                line.startsWith("2024-06-11 Adaeze Nwosu now denies the claim: that the Old Bridge")
                    && line.contains("; before, affirms it on 2024-05-06: that the Old Bridge"))
        .anyMatch(
            line -> line.startsWith("2024-07-02 Kwame Asante confirms the claim: that the Old"))
        .allMatch(line -> line.contains("(Volta Post, " + address("/")));
  }
}
