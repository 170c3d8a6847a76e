package io.github.onrecord.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Follows whatever leads on from any page. */
class LinksTest {
  private static final String TEXT =
      "Ana Silva said the night boat sails on. Ben Okri denied to Seawire the sale.";
  private static final String FORMS = "p.forms a";

  @TempDir private Path folder;

  @Test
  void leadToWhatIsThereInTheFormThatTheySay() throws Exception {
    try (Fixture server = Fixture.judging(folder)) {
      Deque<String> ahead = new ArrayDeque<>(pages(server));
      TreeSet<String> known = new TreeSet<>(ahead);
      while (!ahead.isEmpty()) {
        String address = ahead.remove();
        HttpResponse<String> answer = server.get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        String type = answer.headers().firstValue("Content-Type").orElse("none");
        assertThat(type.replaceFirst(";.*", "")).as(address).isEqualTo(expected(address));
        if (type.startsWith("text/html")) {
          links(answer.body()).stream().filter(known::add).forEach(ahead::add);
        }
      }
      assertThat(known)
          .contains("/api/v1/example?format=csv", "/api/v1/openapi.json", "/speakers")
          .anyMatch(each -> each.startsWith("/api/v1/speaker/links?") && each.endsWith("jsonld"))
          .anyMatch(each -> each.startsWith("/api/v1/claim?") && each.endsWith("csv"))
          .anyMatch(each -> each.startsWith("/api/v1/upload?id="));
    }
  }

  /** Those to which a form leads and no link. */
  private static List<String> pages(Fixture server) throws InterruptedException {
    server.add("one", "One", "Post", TEXT);
    server.add("two", "Two & more?", "Herald", "Ben Okri said the night boat sails.");
    server.post("/api/v1/corrections", ApiTest.CORRECTION, "Content-Type", "application/json");
    String upload = Sending.from(server, "three.txt", "Ana Silva said yes.").to(server);
    Sending.whenDone(server, upload);
    return List.of(
        "/",
        "/example",
        "/login",
        upload,
        "/search?q=boat",
        "/speakers",
        "/speakers?name=Okri",
        "/claim?q=the+night+boat+sails",
        "/links",
        "/links?key=" + CorrectingTest.key(server, "Okri"));
  }

  private static List<String> links(String html) {
    Document page = Jsoup.parse(html);
    return page.select("a[href], link[href]").stream()
        .map(link -> link.attr("href").replaceFirst("#.*", ""))
        .filter(address -> address.startsWith("/"))
        .toList();
  }

  private static String expected(String address) {
    if (address.startsWith("/assets/")) {
      return address.contains(".css") ? "text/css" : "image/svg+xml";
    }
    if (!address.startsWith("/api/")) {
      return "text/html";
    }
    return address.endsWith("format=csv")
        ? "text/csv"
        : address.endsWith("format=jsonld") ? "application/ld+json" : "application/json";
  }

  @Test
  void offerEveryPageWithContentToPrograms() throws Exception {
    try (Fixture server = Fixture.judging(folder)) {
      for (String page : pages(server)) {
        List<String> forms =
            Jsoup.parse(server.get(page).body()).select(FORMS).stream().map(Element::text).toList();
        assertThat(forms).as(page).isEqualTo(forms(page));
      }
    }
  }

  @Test
  void giveProgramsAllThatThePageShows() throws Exception {
    try (Fixture server = Fixture.local(folder)) {
      for (int i = 0; i < 25; i++) {
        server.add(
            "a" + i, "Boats", "Post", "Ana Silva said boat " + i + " sails " + i + " times.");
      }
      String speaker = "/speaker?key=" + CorrectingTest.key(server, "Silva");
      for (String page : List.of("/search?q=boat", speaker)) {
        Document shown = Jsoup.parse(server.get(page).body());
        String json = shown.select(FORMS).get(0).attr("href");
        assertThat(new JsonMapper().readTree(server.get(json).body()))
            .as(page)
            .hasSize(25)
            .hasSameSizeAs(shown.select("article.passage"));
      }
    }
  }

  @Test
  void giveProgramsNoMoreThanThePageShows() throws Exception {
    try (Fixture server = Fixture.judging(folder)) {
      server.add("one", "One", "Post", TEXT + " Ben Okri denied to Seawire the boat.");
      for (int i = 0; i < 31; i++) {
        server.post(
            "/api/v1/corrections",
            "{\"article\": \"one\", \"statement\": \"s1\", \"by\": \"Ed\", \"act\": \"%s\"}"
                .formatted(i % 2 == 0 ? "asks" : "declines"),
            "Content-Type",
            "application/json");
      }
      String okri = "/speaker?key=" + CorrectingTest.key(server, "Okri");
      Map<String, String> pages =
          Map.of(
              okri + "&about=boat",
              "article.passage",
              "/statement?article=one&id=s0",
              "article.passage",
              "/corrections?before=2",
              "section.correction");
      for (Map.Entry<String, String> page : pages.entrySet()) {
        Document shown = Jsoup.parse(server.get(page.getKey()).body());
        JsonNode answer =
            new JsonMapper().readTree(server.get(shown.select(FORMS).get(0).attr("href")).body());
        assertThat(answer.isArray() ? answer : answer.get("corrections"))
            .as(page.getKey())
            .hasSameSizeAs(shown.select(page.getValue()));
      }
    }
  }

  @Test
  void tellProgramsWhoIsMostQuotedWhereNoNameIsGiven() throws Exception {
    try (Fixture server = Fixture.local(folder)) {
      server.add("one", "One", "Post", TEXT);
      assertThat(server.get("/speakers").body()).contains("Ben Okri");
      assertThat(server.get("/api/v1/speakers").body())
          .contains("\"name\":\"Ben Okri\"")
          .contains("\"lastWeek\":1");
    }
  }

  /** A file has no statements of its own to be shown as linked data: its articles have. */
  private static List<String> forms(String page) {
    if (page.equals("/login")) {
      return List.of();
    }
    return page.startsWith("/upload") ? List.of("JSON") : List.of("JSON", "JSON-LD", "CSV");
  }

  @Test
  void tellProgramsHowFarAFileIs() throws Exception {
    try (Fixture server = Fixture.local(folder)) {
      String lines = "{\"id\": \"a\", \"text\": \"Ana Silva said no.\"}\n{\"text\": 7}";
      String place = Sending.from(server, "two.jsonl", lines).to(server);
      Sending.whenDone(server, place);
      assertThat(server.get("/api/v1" + place).body())
          .contains("\"name\":\"two.jsonl\"", "\"state\":\"done\"", "\"read\":1,\"added\":1")
          .contains("\"statements\":1,\"lastArticle\":\"a\",\"troubles\":[\"");
      assertThat(server.get("/api/v1/upload?id=x").statusCode()).isEqualTo(404);
    }
  }
}
