package io.github.onrecord.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
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
}
