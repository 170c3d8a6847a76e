package io.github.onrecord.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The OpenAPI document against the server that serves it. */
class DescriptionTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String TYPE = "application/json";
  private static final String TEXT = "Ana Silva said no. Ben Okri denied the sale.";

  private static final String[] PAGES = {
    "GET /",
    "GET /article",
    "GET /assets/{name}",
    "GET /claim",
    "GET /corrections",
    "GET /example",
    "GET /links",
    "GET /login",
    "GET /search",
    "GET /speaker",
    "GET /speakers",
    "GET /statement",
    "GET /upload",
    "POST /correct",
    "POST /corrections/undo",
    "POST /files",
    "POST /links/merge",
    "POST /links/split",
    "POST /links/undo",
    "POST /login",
    "POST /read"
  };

  @TempDir private Path folder;

  @Test
  void answersEveryOperationAsItsDescriptionSays() throws Exception {
    try (Fixture server = Fixture.judging(folder)) {
      server.add("one", "One", "Post", TEXT);
      JsonNode description = JSON.readTree(server.get("/api/v1/openapi.json").body());
      String key = CorrectingTest.key(server, "Silva");
      String join =
          "{\"speaker\": \"%s\", \"from\": \"%s\"}"
              .formatted(key, CorrectingTest.key(server, "Okri"));
      Map<String, String> asked =
          Map.of(
              "/api/v1/article", "?id=one",
              "/api/v1/articles", "?limit=1",
              "/api/v1/claim", "?q=sale",
              "/api/v1/check", "?q=sale&published=2025-03-04",
              "/api/v1/search", "?q=sale",
              "/api/v1/speakers", "?name=Silva",
              "/api/v1/statement", "?article=one&id=s0",
              "/api/v1/upload", upload(server));
      TreeSet<String> seen = new TreeSet<>();
      for (Map.Entry<String, JsonNode> path : description.get("paths").properties()) {
        for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
          if (!operation.getValue().at("/responses/200/content").has(TYPE)) {
            continue;
          }
          HttpResponse<String> answer =
              switch (operation.getKey()) {
                case "get" ->
                    server.get(path.getKey() + asked.getOrDefault(path.getKey(), "?key=" + key));
                case "delete" -> server.delete(path.getKey() + "?number=1");
                default -> post(server, path.getKey(), asked.getOrDefault(path.getKey(), ""), join);
              };
          check(description, operation.getValue(), answer);
          seen.add(operation.getKey() + " " + path.getKey());
        }
      }
      assertThat(seen).hasSize(24);
    }
  }

  @Test
  void describesEachFormOfAnAnswerThatHasSeveral() throws IOException {
    try (Fixture server = Fixture.judging(folder)) {
      server.add("one", "One", "Post", TEXT);
      String key = CorrectingTest.key(server, "Silva");
      Map<String, String> asked =
          Map.of(
              "/api/v1/article", "id=one",
              "/api/v1/claim", "q=sale",
              "/api/v1/search", "q=sale",
              "/api/v1/speakers", "name=Silva",
              "/api/v1/statement", "article=one&id=s0");
      JsonNode paths = JSON.readTree(server.get("/api/v1/openapi.json").body()).get("paths");
      TreeSet<String> seen = new TreeSet<>();
      for (Map.Entry<String, JsonNode> path : paths.properties()) {
        JsonNode get = path.getValue().path("get");
        for (JsonNode parameter : get.path("parameters")) {
          for (JsonNode format : parameter.at("/schema/enum")) {
            String address =
                "%s?format=%s&%s"
                    .formatted(
                        path.getKey(),
                        format.asText(),
                        asked.getOrDefault(path.getKey(), "key=" + key));
            HttpResponse<String> answer = server.get(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            String type =
                answer.headers().firstValue("Content-Type").orElseThrow().replaceFirst(";.*", "");
            assertThat(get.at("/responses/200/content").has(type)).as(address).isTrue();
            seen.add(format.asText() + " " + type);
          }
        }
      }
      assertThat(seen)
          .containsExactly("csv text/csv", "json application/json", "jsonld application/ld+json");
    }
  }

  @Test
  void describesEveryRouteButThePagesAndNoOther() throws IOException {
    try (Fixture server = Fixture.judging(folder)) {
      JsonNode paths = JSON.readTree(server.get("/api/v1/openapi.json").body()).get("paths");
      List<String> described =
          paths.properties().stream()
              .flatMap(
                  path ->
                      path.getValue().properties().stream()
                          .map(o -> o.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey()))
              .toList();
      List<String> routes =
          server.routes().stream()
              .filter(route -> route.matches("\\S+ (/api/.*|/health|/metrics)"))
              .toList();
      assertThat(described).containsExactlyInAnyOrderElementsOf(routes).hasSize(26);
      assertThat(server.routes())
          .filteredOn(route -> !routes.contains(route))
          .as("what is no page must be described")
          .containsExactlyInAnyOrder(PAGES);
    }
  }

  /** What to ask of a file that was read. */
  private static String upload(Fixture server) throws InterruptedException {
    String place = Sending.from(server, "two.txt", TEXT).to(server);
    Sending.whenDone(server, place);
    return place.replaceFirst("^/upload", "");
  }

  private static HttpResponse<String> post(Fixture server, String path, String query, String join) {
    return switch (path) {
      case "/api/v1/corrections" -> server.post(path, ApiTest.CORRECTION, "Content-Type", TYPE);
      case "/api/v1/links" -> server.post(path, join, "Content-Type", TYPE);
      default -> server.post(path + query, TEXT, "Content-Type", "text/plain");
    };
  }

  /** Holds an answer to the schema that is described for just its status. */
  private static void check(JsonNode description, JsonNode operation, HttpResponse<String> response)
      throws IOException {
    JsonNode schema =
        operation.at(
            "/responses/%d/content/application~1json/schema".formatted(response.statusCode()));
    assertThat(schema.isMissingNode())
        .as("%s: %d is not described", operation.get("summary"), response.statusCode())
        .isFalse();
    JsonNode answer = JSON.readTree(response.body());
    ObjectNode whole = JSON.createObjectNode().setAll((ObjectNode) schema);
    whole.set("components", description.get("components"));
    JsonSchema known =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(whole);
    assertThat(known.validate(answer)).as(schema.toString()).isEmpty();
  }
}
