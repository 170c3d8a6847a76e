package io.github.onrecord.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.onrecord.server.guard.Settings;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles that were made to do harm, as a program or a form would send them. */
class HostileTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String SCRIPT = "<script>alert(1)</script>";
  private static final String BREAKOUT = "\"'><img src=x onerror=alert(1)>";
  private static final String OVERRIDE = "\u202E\u2066gnp.exe";

  @TempDir private Path folder;

  private static String article() {
    ObjectNode article = JSON.createObjectNode();
    article.put("id", BREAKOUT);
    article.put("url", "javascript:alert(1)");
    article.put("outlet", SCRIPT + BREAKOUT);
    article.put("title", "</title>" + SCRIPT + OVERRIDE);
    article.put("published", "2025-03-04");
    article.put(
        "text",
        "Ana Silva said " + SCRIPT + BREAKOUT + OVERRIDE + ". Ben Okri denied " + SCRIPT + " it.");
    return article.toString();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Test
  void areShownAsWordsOnEveryPage() throws IOException {
    try (Fixture server = Fixture.judging(folder)) {
      HttpResponse<String> added =
          server.post("/api/v1/articles", article(), "Content-Type", "application/json");
      assertThat(added.statusCode()).isEqualTo(201);
      String id = encoded(JSON.readTree(added.body()).at("/0/article").asText());
      JsonNode correction =
          JSON.createObjectNode()
              .put("article", BREAKOUT)
              .put("statement", "s0")
              .put("by", SCRIPT + OVERRIDE)
              .set("speaker", JSON.createObjectNode().put("name", BREAKOUT + " Silva"));
      assertThat(
              server
                  .post(
                      "/api/v1/corrections",
                      correction.toString(),
                      "Content-Type",
                      "application/json")
                  .statusCode())
          .isEqualTo(201);
      String key = CorrectingTest.key(server, "Silva");
      for (String page :
          List.of(
              "/",
              "/article?id=" + id,
              "/statement?id=s0&article=" + id,
              "/statement?id=s1&article=" + id,
              "/search?q=" + encoded(SCRIPT + BREAKOUT),
              "/search?q=alert&outlet=" + encoded(BREAKOUT),
              "/claim?q=" + encoded(SCRIPT + BREAKOUT + OVERRIDE),
              "/claim?q=alert&speaker=" + encoded(BREAKOUT) + "&outlet=" + encoded(BREAKOUT),
              "/speakers?name=" + encoded(BREAKOUT + " Silva"),
              "/speaker?key=" + key,
              "/links?key=" + key + "&name=" + encoded(BREAKOUT),
              "/corrections",
              "/article?id=" + encoded(SCRIPT + BREAKOUT),
              "/statement?article=x&id=" + encoded(SCRIPT),
              "/" + encoded(SCRIPT))) {
        assertThat(server.get(page).body())
            .as(page)
            .contains("<h1")
            .doesNotContain("<script>", "<img", "\u202E", "\u2066", "href=\"javascript:")
            .doesNotContain("\" onerror", "</title>" + SCRIPT);
      }
    }
  }

  @Test
  void doNotBringItDownByNestingTags() {
    try (Fixture server = Fixture.local(folder)) {
      String nested = "<div>".repeat(200_000) + "<p>Ana Silva said no.</p>";
      HttpResponse<String> answer =
          server.post("/api/v1/articles", nested, "Content-Type", "text/html");
      assertThat(answer.statusCode()).isIn(200, 201, 422);
      assertThat(server.get("/").statusCode()).isEqualTo(200);
      String lists = "[".repeat(500_000);
      assertThat(
              server
                  .post("/api/v1/articles", lists, "Content-Type", "application/json")
                  .statusCode())
          .isEqualTo(422);
      assertThat(
              server
                  .post("/api/v1/corrections", lists, "Content-Type", "application/json")
                  .statusCode())
          .isEqualTo(400);
      assertThat(server.log).noneMatch(line -> line.contains("StackOverflow"));
    }
  }

  @Test
  void areNoWayOutOfThePagesOfFiles() throws Exception {
    try (Fixture server = Fixture.local(folder)) {
      String nested = "<b>".repeat(350_000) + "<p>Ana Silva said no.</p>";
      for (String name :
          List.of(
              SCRIPT + ".html",
              BREAKOUT + ".html",
              OVERRIDE + "lmth.html",
              "javascript:alert(1).html",
              "../../../etc/passwd.html",
              "C:\\\\x\\\\" + SCRIPT + ".html")) {
        for (String content :
            List.of(nested, "Ana Silva said " + SCRIPT + OVERRIDE + ".", "\0\0\0" + SCRIPT)) {
          String place = Sending.from(server, name, content).to(server);
          String page = Sending.whenDone(server, place);
          assertThat(page)
              .as(name)
              .contains("<h1>Read ")
              .doesNotContain("<script>", "<img", "\u202E", "\u2066", "href=\"javascript:", "etc/")
              .doesNotContain("StackOverflow");
        }
      }
      assertThat(server.log).isEmpty();
    }
  }

  @Test
  void areNamedHarmlesslyWhereTheyCannotBeRead() throws Exception {
    try (Fixture server = Fixture.local(folder)) {
      String wrong =
          "{\"id\": \"%1$s\", \"text\": \"x\", \"published\": \"%1$s\"}%n[%1$s"
              .formatted((SCRIPT + OVERRIDE).replace("\"", ""));
      String place = Sending.from(server, "wrong.jsonl", wrong).to(server);
      assertThat(Sending.whenDone(server, place))
          .contains("Not read")
          .doesNotContain("<script>", "\u202E", "\u2066");
    }
  }

  @Test
  void areWordsOnThePageThatWaitsToo() throws IOException {
    CountDownLatch judged = new CountDownLatch(1);
    Settings hasty = Settings.local(0).waiting(Duration.ofMillis(1));
    try (Fixture server = Fixture.judgingAfter(folder, judged, hasty)) {
      for (String claim : List.of(SCRIPT, BREAKOUT, OVERRIDE + "x", "javascript:alert(1)")) {
        HttpResponse<String> page = server.get("/claim?q=" + encoded(claim));
        assertThat(page.body())
            .as(claim)
            .contains("Weighing what is on record", "content=\"1; url=/claim?q=")
            .doesNotContain("<script>", "<img", "\u202E", "\u2066", "url=javascript:");
      }
      judged.countDown();
    }
  }
}
