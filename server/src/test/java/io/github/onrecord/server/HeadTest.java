package io.github.onrecord.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** HEAD is GET without the body (RFC 9110). */
class HeadTest {
  private static final String EVENTS = "/api/v1/events";
  private static final String METRICS = "/metrics";
  private static final String[] LISTENING = {"Accept", "text/event-stream"};

  @TempDir private Path folder;

  @Test
  void answersAsGetDoesAtEveryAddress() throws Exception {
    try (Fixture server = Fixture.judging(folder)) {
      // Forms of one visit have the same token, so that pages have the same ETag.
      String cookie = ServerTest.formHeaders(server.get("/"))[3];
      Map<String, String> asked = asked(server);
      List<String> addresses =
          server.routes().stream()
              .filter(route -> route.startsWith("GET "))
              .map(route -> route.substring("GET ".length()))
              .filter(path -> !path.equals(EVENTS) && !path.equals(METRICS))
              .map(path -> asked.getOrDefault(path, path))
              .toList();
      assertThat(addresses).hasSizeGreaterThan(20);
      for (String address : addresses) {
        assertThat(server.get(address).statusCode()).as(address).isEqualTo(200);
        compare(server, address, "Cookie", cookie);
      }
    }
  }

  private static Map<String, String> asked(Fixture server) throws InterruptedException {
    server.add("one", "One", "Post", "Ana Silva said no. Ben Okri denied the sale.");
    String key = "?key=" + CorrectingTest.key(server, "Silva");
    String upload = Sending.from(server, "two.txt", "Ana Silva said yes.").to(server);
    Sending.whenDone(server, upload);
    return Map.ofEntries(
        Map.entry("/article", "/article?id=one"),
        Map.entry("/upload", upload),
        Map.entry("/api/v1/upload", "/api/v1" + upload),
        Map.entry("/claim", "/claim?q=sale"),
        Map.entry("/speaker", "/speaker" + key),
        Map.entry("/api/v1/speaker/profile", "/api/v1/speaker/profile" + key),
        Map.entry("/api/v1/speaker/relayed", "/api/v1/speaker/relayed" + key),
        Map.entry("/statement", "/statement?article=one&id=s0"),
        Map.entry("/links", "/links" + key),
        Map.entry("/assets/{name}", "/assets/site.css"),
        Map.entry("/api/v1/article", "/api/v1/article?id=one&format=csv"),
        Map.entry("/api/v1/statement", "/api/v1/statement?article=one&id=s0"),
        Map.entry("/api/v1/claim", "/api/v1/claim?q=sale&format=jsonld"),
        Map.entry("/api/v1/search", "/api/v1/search?q=sale&limit=1"),
        Map.entry("/api/v1/speakers", "/api/v1/speakers?name=Silva"),
        Map.entry("/api/v1/speaker", "/api/v1/speaker" + key),
        Map.entry("/api/v1/speaker/links", "/api/v1/speaker/links" + key));
  }

  @Test
  void answersAsGetDoesWhereSomethingIsWrong() {
    try (Fixture server = Fixture.judging(folder)) {
      assertThat(compare(server, "/nothing")).isEqualTo(404);
      assertThat(compare(server, "/api/v1/nothing")).isEqualTo(404);
      assertThat(compare(server, "/article?id=x")).isEqualTo(404);
      assertThat(compare(server, "/api/v1/article?id=x")).isEqualTo(404);
      assertThat(compare(server, "/api/v1/articles?limit=x")).isEqualTo(400);
      assertThat(compare(server, "/correct")).isEqualTo(405);
      assertThat(server.delete("/api/v1/search?q=x").headers().firstValue("Allow").orElseThrow())
          .contains("GET", "HEAD");
    }
  }

  @Test
  void tellsThatNothingChangedAndThatAnAnswerWouldBeSmall() {
    try (Fixture server = Fixture.judging(folder)) {
      server.add("one", "One", "Post", "Ana Silva said no.");
      String tag = server.head("/api/v1/article?id=one").headers().firstValue("ETag").orElseThrow();
      assertThat(compare(server, "/api/v1/article?id=one", "If-None-Match", tag)).isEqualTo(304);
      assertThat(compare(server, "/assets/site.css", "Accept-Encoding", "gzip")).isEqualTo(200);
      assertThat(server.head("/assets/site.css", "Accept-Encoding", "gzip").headers().map())
          .containsEntry("content-encoding", List.of("gzip"));
    }
  }

  @Test
  void endsWhereAStreamOrFiguresWouldChange() throws Exception {
    try (Fixture server = Fixture.judging(folder)) {
      assertThat(same(server.head(EVENTS, LISTENING).headers())).isEqualTo(same(stream(server)));
      HttpResponse<String> figures = server.head(METRICS);
      assertThat(figures.statusCode()).isEqualTo(200);
      assertThat(figures.body()).isEmpty();
      assertThat(figures.headers().firstValue("Content-Type"))
          .isEqualTo(server.get(METRICS).headers().firstValue("Content-Type"));
    }
  }

  private static HttpHeaders stream(Fixture server) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(server.at(EVENTS)).headers(LISTENING).build();
    HttpResponse<InputStream> stream =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream());
    stream.body().close();
    return stream.headers();
  }

  /** The status with which both answer. */
  private static int compare(Fixture server, String address, String... headers) {
    HttpResponse<String> get = server.get(address, headers);
    HttpResponse<String> head = server.head(address, headers);
    assertThat(head.statusCode()).as(address).isEqualTo(get.statusCode());
    assertThat(same(head.headers())).as(address).isEqualTo(same(get.headers()));
    assertThat(head.body()).as(address).isEmpty();
    return head.statusCode();
  }

  /** What does not differ from one GET to the next. */
  private static Map<String, List<String>> same(HttpHeaders headers) {
    Map<String, List<String>> same = new TreeMap<>(headers.map());
    same.remove("date");
    same.computeIfPresent("set-cookie", (name, cookies) -> List.of("some"));
    return same;
  }
}
