package io.github.onrecord.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Puts right by forms what was read or linked wrongly. */
class CorrectingTest {
  private static final String TEXT = "Ana Silva said no. Ben Okri denied the sale.";

  @TempDir private Path folder;

  private static HttpResponse<String> send(
      Fixture server, HttpResponse<String> page, String path, String fields) {
    return server.post(path, ServerTest.form(page) + "&" + fields, ServerTest.formHeaders(page));
  }

  static String key(Fixture server, String name) {
    return server
        .get("/api/v1/speakers?name=" + name)
        .body()
        .replaceAll("(?s)^\\[\\{\"key\":\"([^\"]+)\".*", "$1");
  }

  @Test
  void correctsASpeakerAndTakesItBack() {
    try (Fixture server = Fixture.local(folder)) {
      server.add("one", "One", "Post", TEXT);
      HttpResponse<String> page = server.get("/statement?article=one&id=s0");
      assertThat(page.body()).contains(">a person<", ">an organisation<", ">unnamed<");
      HttpResponse<String> sent =
          send(
              server,
              page,
              "/correct",
              "article=one&statement=s0&name=Zo%C3%AB+Adu&kind=person&by=Ed");
      assertThat(sent.statusCode()).isEqualTo(303);
      assertThat(server.get("/statement?article=one&id=s0").body())
          .contains("<del><bdi>Ana Silva asserts", "<ins><bdi>Zoë Adu asserts", "Ed, ");
      assertThat(server.get("/article?id=one").body()).contains("Zoë Adu");
      assertThat(server.get("/speaker?key=" + key(server, "Adu")).body()).contains(">1 statement<");
      assertThat(server.get("/corrections").body()).contains("Zoë Adu asserts");
      for (String path : List.of("/search?q=no", "/article?id=one")) {
        assertThat(server.get(path).body()).as(path).contains("corrected by hand");
      }
      assertThat(server.get("/speaker?key=" + key(server, "Adu")).body())
          .contains("corrected by hand");
      assertThat(server.get("/api/v1/search?q=no").body()).contains("\"corrected\": true");

      send(server, page, "/corrections/undo", "number=1");
      assertThat(server.get("/article?id=one").body()).doesNotContain("Zoë Adu");
      assertThat(server.get("/corrections").body()).contains("Nothing was corrected yet");
    }
  }

  @Test
  void showsItEverywhereAtOnce() {
    try (Fixture server = Fixture.judging(folder)) {
      server.add("one", "One", "Post", TEXT);
      server.get("/claim?q=the+sale");
      String okri = key(server, "Okri");
      server.post(
          "/api/v1/corrections",
          "{\"article\": \"one\", \"statement\": \"s1\", \"by\": \"Ed\","
              + " \"speaker\": {\"name\": \"Zora Adu\"}}",
          "Content-Type",
          "application/json");
      String adu = key(server, "Adu");
      for (String page :
          List.of(
              "/claim?q=the+sale",
              "/article?id=one",
              "/statement?article=one&id=s1",
              "/speaker?key=" + adu,
              "/search?q=sale",
              "/speakers?name=Adu",
              "/links?key=" + adu,
              "/corrections",
              "/")) {
        assertThat(server.get(page).body()).as(page).contains("Zora Adu");
      }
      for (String path :
          List.of(
              "claim?q=the+sale",
              "article?id=one",
              "speaker?key=" + adu,
              "search?q=sale",
              "speakers?name=Adu",
              "speaker/links?key=" + adu,
              "corrections?limit=1")) {
        for (String format : List.of("json", "jsonld", "csv")) {
          assertThat(server.get("/api/v1/" + path + "&format=" + format).body())
              .as(path + " " + format)
              .contains("Zora Adu");
        }
      }
      assertThat(server.get("/api/v1/claim?q=the+sale").body()).doesNotContain("Ben Okri");
      assertThat(server.get("/api/v1/speaker?key=" + okri).body()).doesNotContain("the sale");
    }
  }

  @Test
  void namesNoWordingOfTheArticleForAnActThatAPersonPutRight() {
    try (Fixture server = Fixture.local(folder)) {
      server.add("one", "One", "Post", TEXT);
      List<String> pages =
          List.of("/article?id=one", "/statement?article=one&id=s1", "/search?q=sale");
      for (String page : pages) {
        assertThat(Jsoup.parse(server.get(page).body()).text())
            .as(page)
            .contains("denies (article: “denied”)");
      }
      server.post(
          "/api/v1/corrections",
          "{\"article\": \"one\", \"statement\": \"s1\", \"by\": \"Ed\", \"act\": \"asks\"}",
          "Content-Type",
          "application/json");
      for (String page : pages) {
        assertThat(Jsoup.parse(server.get(page).body()).text())
            .as(page)
            .contains("asks")
            .doesNotContain("(article:");
      }
    }
  }

  @Test
  void findsTheWayBackFromWhatIsNoStatement() {
    try (Fixture server = Fixture.local(folder)) {
      server.add("one", "One", "Post", TEXT);
      HttpResponse<String> page = server.get("/statement?article=one&id=s1");
      HttpResponse<String> sent =
          send(server, page, "/correct", "article=one&statement=s1&none=yes&by=Ed");
      assertThat(sent.headers().firstValue("Location")).contains("/corrections#c1");
      assertThat(server.get("/api/v1/search?q=sale").body()).doesNotContain("\"s1\"");
      assertThat(server.get("/statement?article=one&id=s1").headers().firstValue("Location"))
          .contains("/corrections?before=2#c1");
    }
  }

  @Test
  void takesNoCorrectionFromAFormOfNobody() {
    try (Fixture server = Fixture.local(folder)) {
      server.add("one", "One", "Post", TEXT);
      HttpResponse<String> page = server.get("/statement?article=one&id=s0");
      String fields = "article=one&statement=s0&act=asks&by=";
      assertThat(send(server, page, "/correct", fields).statusCode()).isEqualTo(400);
      HttpResponse<String> forged =
          server.post(
              "/correct", fields + "Ed", "Content-Type", "application/x-www-form-urlencoded");
      assertThat(forged.statusCode()).isEqualTo(403);
      assertThat(server.get("/api/v1/corrections").body()).contains("\"corrections\":[]");
    }
  }

  @Test
  void partsAndJoinsSpeakers() {
    try (Fixture server = Fixture.local(folder)) {
      server.add("one", "One", "Post", TEXT);
      server.add("two", "Two", "Herald", "Ana Silva said that it rains on the quay.");
      String key = key(server, "Silva");
      HttpResponse<String> page = server.get("/links?key=" + key);
      assertThat(page.body()).contains("value=\"one\"", "value=\"two\"");
      assertThat(send(server, page, "/links/split", "key=" + key).statusCode()).isEqualTo(400);

      HttpResponse<String> split =
          send(server, page, "/links/split", "key=" + key + "&article=two");
      String other = split.headers().firstValue("Location").orElseThrow().replaceAll(".*=", "");
      assertThat(server.get("/speaker?key=" + other).body()).contains("in 1 article");
      for (String each : List.of("/links?key=" + other, "/links?key=" + key, "/links")) {
        assertThat(server.get(each).body())
            .as(each)
            .contains(" was split off from <a href=\"/links?key=" + key)
            .contains("in 1 article, ");
      }

      send(server, page, "/links/merge", "key=" + key + "&from=" + other);
      assertThat(server.get("/links").body())
          .contains("<bdi>Ana Silva</bdi> was joined to <a href=\"/links?key=" + key)
          .as("who speaks nowhere any more has no page")
          .doesNotContain("key=" + other);
      assertThat(server.get("/speaker?key=" + key).body()).contains("in 2 articles");
      assertThat(send(server, page, "/links/undo", "number=1").statusCode()).isEqualTo(400);
      assertThat(send(server, page, "/links/undo", "number=2").headers().firstValue("Location"))
          .contains("/links?key=" + other);
      assertThat(server.get("/speaker?key=" + key).body()).contains("in 1 article");
    }
  }
}
