package io.github.onrecord.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the API answers as CSV. */
class ApiCsvTest {
  private static final String TYPE = "application/json";
  private static final String TEXT = "Ana Silva said no. Ben Okri denied the sale.";
  @TempDir private Path folder;

  @Test
  void writesStatementsAsCsv() {
    try (Fixture server = Fixture.local(folder)) {
      server.add("one", "One", "Post", TEXT);
      assertThat(server.get("/api/v1/article?id=one&format=csv").body().lines())
          .hasSize(3)
          .anyMatch(line -> line.contains("Ben Okri") && line.contains("denies"));
    }
  }

  @Test
  void writesListsAsCsv() {
    try (Fixture server = Fixture.local(folder)) {
      server.add("one", "=1+1", "Post", TEXT);
      server.post("/api/v1/corrections", ApiTest.CORRECTION, "Content-Type", TYPE);
      String key = CorrectingTest.key(server, "Okri");
      Map<String, String> expected =
          Map.of(
              "/speakers?name=Okri&format=csv",
              "key,name,kind,statements,articles,roles",
              "/articles?format=csv",
              "id,url,outlet,title,published,statements",
              "/corrections?format=csv",
              "number,",
              "/speaker/links?format=csv&key=" + key,
              "article,speaker,called,evidence");
      expected.forEach(
          (address, header) ->
              assertThat(server.get("/api/v1" + address).body())
                  .as(address)
                  .startsWith(header)
                  .contains(address.startsWith("/articles") ? ",'=1+1," : "Ben Okri"));
    }
  }

  @Test
  void writesWhoWasTakenForWhomByHandAsCsv() {
    try (Fixture server = Fixture.local(folder)) {
      server.add("one", "One", "Post", TEXT);
      String silva = CorrectingTest.key(server, "Silva");
      String okri = CorrectingTest.key(server, "Okri");
      String join = "{\"speaker\": \"%s\", \"from\": \"%s\"}".formatted(silva, okri);
      server.post("/api/v1/links", join, "Content-Type", TYPE);
      List<String> rows = server.get("/api/v1/links?format=csv").body().lines().toList();
      assertThat(rows.get(0)).isEqualTo("number,kind,made,speaker,name,from,fromName,articles");
      assertThat(rows.subList(1, rows.size()))
          .singleElement()
          .asString()
          .startsWith("1,merge,")
          .endsWith(",%s,Ana Silva,%s,Ben Okri,1".formatted(silva, okri));
    }
  }

  @Test
  void writesEachListOfWhatIsNewAsCsv() {
    try (Fixture server = Fixture.judging(folder)) {
      String denied = "the old harbour was sold to a fund";
      server.add(
          "one", "Row", "Post", "Ana Silva said it is sold. Ben Okri denied %s.".formatted(denied));
      server.get("/claim?q=it+is+sold");
      assertThat(server.get("/api/v1/latest?format=csv").body().lines())
          .anyMatch(row -> row.startsWith("disputes,it is sold,1,1,2025-03-04"))
          .anyMatch(row -> row.matches("denials,.*,one,s1,.*Ben Okri.*"))
          .anyMatch(row -> row.matches("articles,.*,one,.*Post,Row,2025-03-04.*"))
          .anyMatch(row -> row.matches("quoted,.*Ana Silva.*"));
    }
  }

  @Test
  void writesPositionsAsCsv() {
    try (Fixture server = Fixture.judging(folder)) {
      server.add("one", "One", "Post", TEXT);
      assertThat(server.get("/api/v1/claim?q=sale&format=csv").body().lines())
          .anyMatch(line -> line.contains("verdict") && line.contains("stance"))
          .anyMatch(line -> line.contains("Ben Okri") && line.contains(",denies,"));
    }
  }

  @Test
  void marksInCsvWhatWasCorrected() {
    try (Fixture server = Fixture.judging(folder)) {
      server.add("one", "One", "Post", TEXT);
      List<String> tables = List.of("search?q=sale", "article?id=one", "claim?q=sale");
      for (String each : tables) {
        assertThat(csv(server, each).get(0)).as(each).endsWith(",corrected,read_speaker,read_act");
        assertThat(csv(server, each)).as(each).noneMatch(row -> row.contains(",true,"));
      }
      server.post(
          "/api/v1/corrections",
          "{\"article\": \"one\", \"statement\": \"s1\", \"by\": \"Ed\", \"act\": \"asks\"}",
          "Content-Type",
          "application/json");
      for (String each : tables) {
        assertThat(csv(server, each).stream().filter(row -> row.contains("the sale")))
            .as(each)
            .singleElement()
            .asString()
            .endsWith(",true,Ben Okri,denies");
      }
      assertThat(server.get("/api/v1/article?id=one").body())
          .contains("\"corrections\":[{\"number\":1,", "\"by\":\"Ed\"");
      assertThat(server.get("/api/v1/search?q=sale").body())
          .contains("\"act\": \"asks\"")
          .containsPattern("\"read\": \\{\\s*\"act\": \"denies\",\\s*\"speaker\": \"Ben Okri\"");
    }
  }

  @Test
  void leavesOutOfEveryCsvWhatIsNoStatementUntilThatIsTakenBack() {
    try (Fixture server = Fixture.judging(folder)) {
      server.add("one", "One", "Post", TEXT);
      String key = CorrectingTest.key(server, "Okri");
      List<String> tables =
          List.of("article?id=one", "claim?q=sale", "search?q=sale", "speaker?key=" + key);
      assertThat(tables).allMatch(each -> denies(server, each));
      server.post(
          "/api/v1/corrections",
          "{\"article\": \"one\", \"statement\": \"s1\", \"by\": \"Ed\", \"isStatement\": false}",
          "Content-Type",
          TYPE);
      assertThat(tables).noneMatch(each -> denies(server, each));
      assertThat(csv(server, "articles?limit=1").get(1)).endsWith(",1");
      assertThat(csv(server, "corrections?limit=1").get(0)).contains(",corrected.isStatement,");
      assertThat(csv(server, "corrections?limit=1").get(1)).contains(",false,denies,Ben Okri,");
      assertThat(server.get("/api/v1/openapi.json").body())
          .contains("What a person found to be no statement is left out");
      server.delete("/api/v1/corrections?number=1");
      assertThat(tables).allMatch(each -> denies(server, each));
    }
  }

  private static boolean denies(Fixture server, String address) {
    return csv(server, address).stream()
        .anyMatch(row -> row.contains("Ben Okri") && row.contains(",denies,"));
  }

  private static List<String> csv(Fixture server, String address) {
    return server.get("/api/v1/" + address + "&format=csv").body().lines().toList();
  }
}
