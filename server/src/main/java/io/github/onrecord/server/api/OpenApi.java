package io.github.onrecord.server.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** Describes the operations as OpenAPI 3.1 does. */
final class OpenApi {
  private static final JsonMapper JSON = new JsonMapper();

  private OpenApi() {}

  static String of(List<Operation> operations) {
    ObjectNode document = JSON.createObjectNode();
    document.put("openapi", "3.1.0");
    document
        .putObject("info")
        .put("title", "Onrecord")
        .put("version", "1")
        .put(
            "description",
            "Who said what, in which words: what articles put on record. Whatever answers GET"
                + " answers HEAD with the same status and headers. What a person found to be no"
                + " statement is left out of every answer, in whatever form, but those that tell"
                + " corrections; of what else was put right, CSV tells in the columns corrected,"
                + " read_speaker and read_act.");
    ObjectNode paths = document.putObject("paths");
    for (Operation each : operations) {
      String method = each.method().name().toLowerCase(Locale.ROOT);
      describe(each, paths.withObjectProperty(each.path()).putObject(method));
    }
    ObjectNode components = document.putObject("components");
    components.set("schemas", schemas());
    components
        .putObject("securitySchemes")
        .putObject("token")
        .put("type", "http")
        .put("scheme", "bearer")
        .put("description", "Needed where others than this machine can reach the server.");
    ArrayNode security = document.putArray("security");
    security.addObject();
    security.addObject().putArray("token");
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(document);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void describe(Operation operation, ObjectNode description) {
    description.put("summary", operation.summary());
    description.put("operationId", id(operation));
    for (Operation.Parameter parameter : operation.parameters()) {
      ObjectNode one = description.withArrayProperty("parameters").addObject();
      one.put("name", parameter.name()).put("in", "query").put("required", parameter.required());
      one.put("description", parameter.meaning());
      ObjectNode schema = one.putObject("schema").put("type", "string");
      parameter.words().forEach(word -> schema.withArrayProperty("enum").add(word));
    }
    if (!operation.takes().isEmpty()) {
      ObjectNode body = description.putObject("requestBody").put("required", true);
      ObjectNode content = body.putObject("content");
      new TreeMap<>(operation.takes())
          .forEach((type, schema) -> shape(content.putObject(type), schema));
    }
    ObjectNode responses = description.putObject("responses");
    answer(responses, "200", "What was asked for", operation.answer(), operation.schema());
    if (operation.hasForms()) {
      ObjectNode forms = responses.withObjectProperty("200").withObjectProperty("content");
      shape(forms.putObject("application/ld+json"), "");
      shape(forms.putObject("text/csv"), "");
    }
    if (operation.makes()) {
      answer(responses, "201", "It was made", operation.answer(), operation.schema());
    }
    if (operation.method().equals(HandlerType.GET) && !operation.streams()) {
      responses
          .putObject("304")
          .put("description", "It is as the ETag in If-None-Match tells that you know it");
    }
    answer(responses, "default", "Problem", "application/problem+json", "Problem");
  }

  /** "get_speaker_links". */
  private static String id(Operation operation) {
    String path = operation.path().replaceFirst("^" + Api.BASE, "");
    return operation.method().name().toLowerCase(Locale.ROOT) + path.replaceAll("\\W", "_");
  }

  private static void answer(
      ObjectNode responses, String status, String words, String type, String schema) {
    ObjectNode response = responses.putObject(status).put("description", words);
    shape(response.putObject("content").putObject(type), schema);
  }

  private static void shape(ObjectNode content, String schema) {
    ObjectNode shape = content.putObject("schema");
    if (!schema.isEmpty()) {
      shape.put("$ref", "#/components/schemas/" + schema);
    }
  }

  private static JsonNode schemas() {
    try (InputStream in = OpenApi.class.getResourceAsStream("schemas.json")) {
      if (in == null) {
        throw new IllegalStateException("schemas.json is missing beside " + OpenApi.class);
      }
      return JSON.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
