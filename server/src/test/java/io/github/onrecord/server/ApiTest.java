package io.github.onrecord.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApiTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String TYPE = "application/json";
  private static final String TEXT = "Ana Silva said no. Ben Okri denied the sale.";

  static final String CORRECTION =
      """
      {"article": "one", "statement": "s0", "by": "Ed Itor", "act": "pledges",
       "speaker": {"name": "Ben Okri", "kind": "person"}}
      """;

  @TempDir private Path folder;

  @Test
  void goesOnWhereACursorPoints() throws IOException {
    try (Fixture server = Fixture.local(folder)) {
      server.add("one", "One", "Post", "Ana Silva said no.");
      server.add("two", "Two", "Post", "Ben Okri said yes to it all.");
      JsonNode first = JSON.readTree(server.get("/api/v1/articles?limit=1").body());
      String next = first.get("next").asText();
      JsonNode second = JSON.readTree(server.get("/api/v1/articles?limit=1&cursor=" + next).body());
      assertThat(first.at("/articles/0/id").asText()).isEqualTo("two");
      assertThat(second.at("/articles/0/id").asText()).isEqualTo("one");
      assertThat(second.get("next").isNull()).isTrue();
    }
  }

  @Test
  void correctsAndTakesCorrectionsBack() throws IOException {
    try (Fixture server = Fixture.local(folder)) {
      server.add("one", "One", "Post", TEXT);
      for (int i = 0; i < 2; i++) {
        assertThat(correct(server, CORRECTION).statusCode()).isEqualTo(201);
      }
      JsonNode statement = JSON.readTree(server.get("/api/v1/article?id=one").body());
      assertThat(statement.at("/statements/0/act").asText()).isEqualTo("pledges");
      assertThat(statement.at("/statements/0/source/speaker").asText()).isEqualTo("p1");

      JsonNode latest = JSON.readTree(server.get("/api/v1/corrections?limit=1").body());
      assertThat(latest.at("/corrections/0/read/act").asText()).isEqualTo("asserts");
      assertThat(latest.at("/corrections/0/read/speaker/name").asText()).isEqualTo("Ana Silva");
      String next = latest.get("next").asText();
      assertThat(server.get("/api/v1/corrections?cursor=" + next).body())
          .contains("\"number\":1,", "\"next\":null");

      server.delete("/api/v1/corrections?number=2");
      server.delete("/api/v1/corrections?number=1");
      assertThat(server.get("/api/v1/article?id=one").body()).doesNotContain("pledges");
    }
  }

  @Test
  void refusesACorrectionThatSaysNothing() {
    try (Fixture server = Fixture.local(folder)) {
      server.add("one", "One", "Post", TEXT);
      String whose = "{\"article\": \"one\", \"statement\": \"s0\", \"by\": \"Ed\"";
      assertThat(correct(server, whose + "}").body()).contains("nothing is put right");
      assertThat(correct(server, whose + ", \"act\": \"sings\"}").body())
          .contains("'sings' is none of the words for act");
      assertThat(correct(server, whose + ", \"isStatement\": false, \"act\": \"asks\"}").body())
          .contains("what is no statement has neither speaker nor act");
      assertThat(correct(server, "[").statusCode()).isEqualTo(400);
      assertThat(correct(server, CORRECTION.replace("s0", "s7")).statusCode()).isEqualTo(404);
      assertThat(server.delete("/api/v1/corrections?number=4").statusCode()).isEqualTo(404);
    }
  }

  private static HttpResponse<String> correct(Fixture server, String body) {
    return server.post("/api/v1/corrections", body, "Content-Type", "application/json");
  }

  @Test
  void goesOnInASearchWhereTheHeaderLinkPoints() throws IOException {
    try (Fixture server = Fixture.local(folder)) {
      server.add("one", "One", "Post", "Ana Silva said the sale is on. Ben Okri denied the sale.");
      HttpResponse<String> first = server.get("/api/v1/search?q=sale&limit=1");
      String link = first.headers().firstValue("Link").orElseThrow();
      assertThat(link).isEqualTo("</api/v1/search?q=sale&limit=1&cursor=1>; rel=\"next\"");
      HttpResponse<String> second = server.get("/api/v1/search?q=sale&limit=1&cursor=1");
      assertThat(second.headers().firstValue("Link")).isEmpty();
      assertThat(JSON.readTree(second.body()).at("/0/statement/id"))
          .isNotEqualTo(JSON.readTree(first.body()).at("/0/statement/id"));
    }
  }

  @Test
  void goesOnInWhatASpeakerIsOnRecordWith() throws IOException {
    try (Fixture server = Fixture.local(folder)) {
      server.add("one", "One", "Post", "Ana Silva said no.", LocalDate.of(2025, 3, 4));
      server.add("two", "Two", "Post", "Ana Silva said yes to all.", LocalDate.of(2025, 3, 9));
      String address = "/api/v1/speaker?key=" + CorrectingTest.key(server, "Silva") + "&limit=1";
      HttpResponse<String> first = server.get(address);
      assertThat(JSON.readTree(first.body()).at("/0/article/id").asText()).isEqualTo("two");
      String link = first.headers().firstValue("Link").orElseThrow();
      HttpResponse<String> second = server.get(link.substring(1, link.indexOf('>')));
      assertThat(JSON.readTree(second.body()).at("/0/article/id").asText()).isEqualTo("one");
      assertThat(second.headers().firstValue("Link")).isEmpty();
    }
  }

  @Test
  void tellsWhoASpeakerIsAndWhoPassesThemOn() throws IOException {
    try (Fixture server = Fixture.local(folder)) {
      String text = "Ana Silva said to Seawire the harbour is sold.";
      server.add("one", "One", "Post", text, LocalDate.of(2025, 3, 4));
      String address = "/api/v1/speaker/profile?key=" + CorrectingTest.key(server, "Silva");
      JsonNode profile = JSON.readTree(server.get(address).body());
      assertThat(profile.get("name").asText()).isEqualTo("Ana Silva");
      assertThat(profile.at("/offices/0/words").asText()).isEqualTo("harbour master");
      assertThat(profile.at("/offices/0/first").asText()).isEqualTo("2025-03-04");
      assertThat(profile.at("/relayers/0/name").asText()).isEqualTo("Seawire");
      assertThat(server.get(address + "&format=csv").body())
          .contains("offices", "harbour master", "relayers", "Seawire");

      String relayer = profile.at("/relayers/0/key").asText();
      JsonNode relayed = JSON.readTree(server.get("/api/v1/speaker/relayed?key=" + relayer).body());
      assertThat(relayed).hasSize(1);
      assertThat(relayed.at("/0/speaker/name").asText()).isEqualTo("Ana Silva");
    }
  }

  @Test
  void joinsPartsAndTakesThatBack() throws IOException {
    try (Fixture server = Fixture.local(folder)) {
      server.add("one", "One", "Post", "Ana Silva said no.");
      server.add("two", "Two", "Post", "Ana Silva said yes to all.");
      String key = CorrectingTest.key(server, "Silva");
      String part = "{\"speaker\": \"%s\", \"articles\": [\"two\"]}".formatted(key);
      JsonNode split =
          JSON.readTree(server.post("/api/v1/links", part, "Content-Type", TYPE).body());
      assertThat(split.get("kind").asText()).isEqualTo("split");
      assertThat(server.get("/api/v1/speaker/links?key=" + key).body())
          .contains("\"one\"")
          .doesNotContain("\"two\"");

      String join =
          "{\"speaker\": \"%s\", \"from\": \"%s\"}".formatted(key, split.get("speaker").asText());
      assertThat(server.post("/api/v1/links", join, "Content-Type", TYPE).statusCode())
          .isEqualTo(201);
      JsonNode changes = JSON.readTree(server.get("/api/v1/links").body());
      assertThat(changes).hasSize(2);
      assertThat(changes.at("/0/kind").asText()).isEqualTo("merge");
      assertThat(changes.at("/0/from").asText()).isEqualTo(changes.at("/1/speaker").asText());
      assertThat(changes.at("/1/from").asText()).isEqualTo(key);
      assertThat(server.delete("/api/v1/links?number=1").statusCode()).isEqualTo(409);
      assertThat(server.delete("/api/v1/links?number=2").statusCode()).isEqualTo(200);
      assertThat(server.delete("/api/v1/links?number=1").statusCode()).isEqualTo(200);
      assertThat(server.delete("/api/v1/links?number=1").statusCode()).isEqualTo(404);
    }
  }

  @Test
  void refusesAJoinThatSaysNothing() {
    try (Fixture server = Fixture.local(folder)) {
      server.add("one", "One", "Post", "Ana Silva said no.");
      String key = CorrectingTest.key(server, "Silva");
      for (String body :
          List.of(
              "{}",
              "{\"speaker\": \"%s\"}",
              "{\"speaker\": \"%s\", \"articles\": []}",
              "{\"speaker\": \"%s\", \"articles\": [\"one\"]}",
              "{\"speaker\": \"%1$s\", \"from\": \"%1$s\"}")) {
        HttpResponse<String> answer =
            server.post("/api/v1/links", body.formatted(key), "Content-Type", TYPE);
        assertThat(answer.statusCode()).as(body).isEqualTo(400);
        assertThat(answer.body()).contains("\"title\":\"Bad Request\"");
      }
    }
  }

  @Test
  void tellsOneStatementAlone() throws IOException {
    try (Fixture server = Fixture.local(folder)) {
      server.add("one", "One", "Post", TEXT);
      String address = "/api/v1/statement?article=one&id=s1";
      JsonNode answer = JSON.readTree(server.get(address).body());
      assertThat(answer).hasSize(1);
      assertThat(answer.at("/0/statement/act").asText()).isEqualTo("denies");
      assertThat(server.get(address + "&format=jsonld").body())
          .contains("urn:onrecord:article:one#s1")
          .doesNotContain("urn:onrecord:article:one#s0");
      assertThat(server.get(address.replace("s1", "s9")).statusCode()).isEqualTo(404);
    }
  }

  @Test
  void leavesOutPositionsThatAreNotAskedFor() throws IOException {
    try (Fixture server = Fixture.judging(folder)) {
      server.add("one", "One", "Post", TEXT);
      JsonNode answer = JSON.readTree(server.get("/api/v1/claim?q=sale&stance=denies").body());
      assertThat(answer.get("positions")).hasSize(1);
      assertThat(answer.get("verdict").asText())
          .as("what is disputed stays so where one side alone is shown")
          .isEqualTo("disputed");
    }
  }

  @Test
  void tellsOfStatementsAsTheyAreAdded() throws Exception {
    try (Fixture server = Fixture.local(folder)) {
      CompletableFuture<List<String>> told = server.listen("/api/v1/events", 3);
      server.post("/api/v1/articles", TEXT, "Content-Type", "text/plain");
      assertThat(told.get(30, TimeUnit.SECONDS))
          .anyMatch(line -> line.equals("event: statement"))
          .anyMatch(line -> line.startsWith("data: {") && line.contains("Ana Silva"));
    }
  }

  @Test
  void writesStatementsAsLinkedData() {
    try (Fixture server = Fixture.judging(folder)) {
      server.add("one", "One", "Post", TEXT);
      for (String address : List.of("article?id=one", "search?q=sale", "claim?q=sale")) {
        HttpResponse<String> answer = server.get("/api/v1/" + address + "&format=jsonld");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/ld+json");
        assertThat(answer.body()).contains("\"@context\"", "the sale");
      }
    }
  }
}
