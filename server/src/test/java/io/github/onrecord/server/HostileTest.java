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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles that were made to do harm, as a program or a form would send them. */
class HostileTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String SCRIPT = "<script>alert(1)</script>";
  private static final String BREAKOUT = "\"'><img src=x onerror=alert(1)>";
  private static final String OVERRIDE = "\u202E\u2066gnp.exe";
  private static final String JSON_TYPE = "application/json";

  /** As readers are to see them: as they are, but for signs that stand for what is not seen. */
  private static final String OVERRIDDEN = "\uFFFD\uFFFDgnp.exe";

  private static final String TITLE = "</title>" + SCRIPT + OVERRIDDEN;
  private static final String OUTLET = SCRIPT + BREAKOUT;
  private static final String NAME = BREAKOUT + " Silva";
  private static final String WORDS = SCRIPT + BREAKOUT;
  private static final String BY = SCRIPT + OVERRIDDEN;

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
          server.post("/api/v1/articles", article(), "Content-Type", JSON_TYPE);
      assertThat(added.statusCode()).isEqualTo(201);
      String id = encoded(JSON.readTree(added.body()).at("/0/article").asText());
      JsonNode correction =
          JSON.createObjectNode()
              .put("article", BREAKOUT)
              .put("statement", "s0")
              .put("by", SCRIPT + OVERRIDE)
              .set("speaker", JSON.createObjectNode().put("name", NAME));
      HttpResponse<String> corrected =
          server.post("/api/v1/corrections", correction.toString(), "Content-Type", JSON_TYPE);
      assertThat(corrected.statusCode()).isEqualTo(201);
      String key = CorrectingTest.key(server, "Silva");
      Map<String, List<String>> pages = new LinkedHashMap<>();
      pages.put("/", List.of(TITLE, OUTLET, NAME));
      pages.put("/article?id=" + id, List.of(TITLE, OUTLET, NAME, WORDS));
      pages.put("/statement?id=s0&article=" + id, List.of(TITLE, OUTLET, NAME, WORDS, BY));
      pages.put("/statement?id=s1&article=" + id, List.of(TITLE, OUTLET, SCRIPT));
      pages.put("/search?q=" + encoded(SCRIPT), List.of(TITLE, OUTLET, NAME, WORDS));
      pages.put("/search?q=alert&outlet=" + encoded(BREAKOUT), List.of("Search"));
      pages.put("/claim?q=" + encoded(WORDS + OVERRIDE), List.of(TITLE, OUTLET, NAME, WORDS));
      pages.put("/claim?q=alert&speaker=" + encoded(BREAKOUT), List.of("left by these filters"));
      pages.put("/speakers?name=" + encoded(NAME), List.of(NAME));
      pages.put("/speaker?key=" + key, List.of(TITLE, OUTLET, NAME, WORDS));
      pages.put("/links?key=" + key + "&name=" + encoded(BREAKOUT), List.of(TITLE, NAME));
      pages.put("/corrections", List.of(TITLE, NAME, WORDS, BY));
      pages.put("/article?id=" + encoded(SCRIPT + OVERRIDE), List.of(SCRIPT + OVERRIDDEN));
      pages.put("/speakers?name=" + encoded(SCRIPT + OVERRIDE), List.of("Speakers"));
      pages.put("/search?q=" + encoded(SCRIPT + OVERRIDE), List.of(WORDS));
      pages.put("/statement?id=" + encoded(SCRIPT) + "&article=" + id, List.of(SCRIPT));
      pages.put("/speaker?key=" + encoded(SCRIPT), List.of(SCRIPT));
      pages.put("/search?q=x&from=" + encoded(SCRIPT + OVERRIDE), List.of(BY));
      pages.put("/" + encoded(SCRIPT), List.of("Nothing is here"));
      pages.forEach(
          (page, words) ->
              Shown.harmlessly(page, server.get(page).body()).tells(words.toArray(String[]::new)));
    }
  }

  @Test
  void areShownAsWordsWhereATextIsPasted() {
    try (Fixture server = Fixture.judging(folder)) {
      HttpResponse<String> start = server.get("/");
      String form =
          "%s&title=%s&outlet=%s&url=%s&text=%s"
              .formatted(
                  ServerTest.form(start),
                  encoded("</title>" + SCRIPT + OVERRIDE),
                  encoded(OUTLET),
                  encoded("javascript:alert(1)"),
                  encoded("</textarea>Ana Silva said " + WORDS + OVERRIDE + "."));
      HttpResponse<String> page = server.post("/read", form, ServerTest.formHeaders(start));
      assertThat(page.statusCode()).isEqualTo(200);
      Shown.harmlessly("/read", page.body()).tells(TITLE, OUTLET, WORDS);
    }
  }

  @Test
  void leaveNoAddressButOfPagesToBeFollowed() {
    try (Fixture server = Fixture.local(folder)) {
      for (String url : List.of("javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x")) {
        String article =
            JSON.createObjectNode().put("id", url).put("url", url).put("text", "x").toString();
        server.post("/api/v1/articles", article, "Content-Type", JSON_TYPE);
        String page = server.get("/article?id=" + encoded(url)).body();
        Shown.harmlessly(url, page);
        assertThat(page).doesNotContain("href=\"" + url);
        assertThat(server.get("/api/v1/article?format=jsonld&id=" + encoded(url)).body())
            .doesNotContain("\"url\": \"" + url);
      }
    }
  }

  @Test
  void areReadHoweverDeepAMegabyteOfTagsIsNested() throws IOException {
    try (Fixture server = Fixture.local(folder)) {
      for (String tag : List.of("div", "b", "table", "svg", "li", "a", "blockquote", "template")) {
        String begin = "<%s title='%s'>".formatted(tag, "x".repeat(20));
        String said = "said the " + tag + " is sold.";
        String nested = "<p>Ana Silva " + said + "</p>" + begin.repeat(40_000);
        assertThat(nested.length()).isGreaterThan(1_000_000);
        HttpResponse<String> answer =
            server.post("/api/v1/articles", nested, "Content-Type", "text/html");
        assertThat(answer.statusCode()).as(tag).isEqualTo(201);
        String id = encoded(JSON.readTree(answer.body()).at("/0/article").asText());
        Shown.harmlessly(tag, server.get("/article?id=" + id).body()).tells(said);
      }
      assertThat(server.log).isEmpty();
    }
  }

  @Test
  void areRefusedInALineWhereTheyAreLittleButTags() {
    try (Fixture server = Fixture.local(folder)) {
      for (String tag : List.of("<div>", "<b>", "<table>", "<svg>", "<ul><li>", "<a href=x><p>")) {
        String nested = tag.repeat(1_000_000 / tag.length()) + "<p>Ana Silva said no.</p>";
        HttpResponse<String> answer =
            server.post("/api/v1/articles", nested, "Content-Type", "text/html");
        assertThat(answer.statusCode()).as(tag).isEqualTo(422);
        assertThat(answer.body()).as(tag).contains("more than 50,000 tags", "give its text");
      }
      assertThat(server.get("/api/v1/articles").body()).contains("\"articles\":[]");
      assertThat(server.log).isEmpty();
    }
  }

  @Test
  void areRefusedInALineWhereListsAreNestedTooDeep() {
    try (Fixture server = Fixture.local(folder)) {
      for (String lists : List.of("[".repeat(1_000_000), "{\"a\":".repeat(200_000))) {
        HttpResponse<String> article =
            server.post("/api/v1/articles", lists, "Content-Type", JSON_TYPE);
        assertThat(article.statusCode()).isEqualTo(422);
        HttpResponse<String> correction =
            server.post("/api/v1/corrections", lists, "Content-Type", JSON_TYPE);
        assertThat(correction.statusCode()).isEqualTo(400);
      }
      assertThat(server.log).isEmpty();
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
          JSON.createObjectNode()
              .put("id", SCRIPT + OVERRIDE)
              .put("text", "Ana Silva said that " + Fixture.BREAKING + ".")
              .toString();
      String place = Sending.from(server, "wrong.jsonl", wrong + "\n[").to(server);
      Shown.harmlessly("/upload", Sending.whenDone(server, place))
          .tells("Not read", SCRIPT + OVERRIDDEN + ": could not be read", "wrong.jsonl, line 2: ");
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
