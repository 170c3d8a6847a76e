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
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApiTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String TEXT = "Ana Silva said no. Ben Okri denied the sale.";

  @TempDir private Path folder;

  @Test
  void answersEveryOperationAsItsDescriptionSays() throws IOException {
    try (Fixture server = Fixture.local(folder)) {
      server.add("one", "One", "Post", TEXT);
      JsonNode description = JSON.readTree(server.get("/api/v1/openapi.json").body());
      String key =
          JSON.readTree(server.get("/api/v1/speakers?name=Silva").body())
              .get(0)
              .get("key")
              .asText();
      Map<String, String> asked =
          Map.of(
              "/api/v1/article", "?id=one",
              "/api/v1/articles", "?limit=1",
              "/api/v1/search", "?q=sale",
              "/api/v1/speakers", "?name=Silva",
              "/api/v1/speaker", "?key=" + key);
      TreeSet<String> seen = new TreeSet<>();
      for (Map.Entry<String, JsonNode> path : description.get("paths").properties()) {
        for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
          boolean get = operation.getKey().equals("get");
          HttpResponse<String> answer =
              get
                  ? server.get(path.getKey() + asked.get(path.getKey()))
                  : server.post(path.getKey(), TEXT, "Content-Type", "text/plain");
          assertThat(answer.statusCode()).as(path.getKey()).isBetween(200, 201);
          check(description, operation.getValue(), JSON.readTree(answer.body()));
          seen.add(operation.getKey() + " " + path.getKey());
        }
      }
      assertThat(seen).hasSize(7);
    }
  }

  private static void check(JsonNode description, JsonNode operation, JsonNode answer) {
    JsonNode schema = operation.at("/responses/200/content/application~1json/schema");
    ObjectNode whole = JSON.createObjectNode().setAll((ObjectNode) schema);
    whole.set("components", description.get("components"));
    JsonSchema known =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(whole);
    assertThat(known.validate(answer)).as(schema.toString()).isEmpty();
  }

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
  void writesStatementsAsCsv() {
    try (Fixture server = Fixture.local(folder)) {
      server.add("one", "One", "Post", TEXT);
      assertThat(server.get("/api/v1/article?id=one&format=csv").body().lines())
          .hasSize(3)
          .anyMatch(line -> line.contains("Ben Okri") && line.contains("denies"));
    }
  }
}
