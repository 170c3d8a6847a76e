package io.github.onrecord.server.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.UnsupportedMediaTypeResponse;
import java.util.Optional;

/** A JSON object that a program sends. */
final class Body {
  private static final JsonMapper JSON = new JsonMapper();

  private Body() {}

  /** Whether what is sent says that it is JSON, or lines of it. */
  static boolean isJson(Context context) {
    return Optional.ofNullable(context.contentType()).filter(t -> t.contains("json")).isPresent();
  }

  /**
   * @throws BadRequestResponse if it is none
   * @throws UnsupportedMediaTypeResponse if its type says that it is something else
   */
  static JsonNode of(Context context) {
    if (!isJson(context)) {
      throw new UnsupportedMediaTypeResponse("say with Content-Type that it is application/json");
    }
    try {
      JsonNode body = JSON.readTree(context.body());
      if (body.isObject()) {
        return body;
      }
    } catch (JsonProcessingException e) {
      throw new BadRequestResponse("the body is no JSON: " + e.getOriginalMessage());
    }
    throw new BadRequestResponse("the body must be a JSON object");
  }

  /**
   * @throws BadRequestResponse if there is no such text
   */
  static String text(JsonNode node, String field) {
    return Optional.ofNullable(node.get(field))
        .filter(JsonNode::isTextual)
        .map(JsonNode::textValue)
        .orElseThrow(() -> new BadRequestResponse("the body lacks the text \"" + field + "\""));
  }
}
