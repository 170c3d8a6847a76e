package io.github.onrecord.reading;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.onrecord.reading.Reading.Failure;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads an article from a JSON object, in our fields or in those of IPTC ninjs. */
final class JsonArticle {
  private final Finish finish;

  JsonArticle(Finish finish) {
    this.finish = finish;
  }

  Reading read(String place, JsonNode node, Supplier<String> fallbackId) {
    if (!node.isObject()) {
      return new Failure(place, "no JSON object; an article is an object with a field \"text\"");
    }
    Fields fields = new Fields(node);
    Optional<String> text = text(fields);
    if (text.isEmpty()) {
      return new Failure(place, "no text; an article needs a string in the field \"text\"");
    }
    return finish.article(place, draft(fields, text.get()), fallbackId, List.of());
  }

  private static Optional<String> text(Fields fields) {
    return fields
        .all("text")
        .filter(JsonNode::isTextual)
        .map(JsonNode::asText)
        .findFirst()
        .or(() -> Ninjs.body(fields));
  }

  private static Draft draft(Fields fields, String text) {
    return new Draft(
        fields.first("id").or(() -> fields.first("uri")),
        fields.first("url").or(() -> fields.first("uri").filter(JsonArticle::isAddress)),
        fields.first("outlet").or(() -> Ninjs.outlet(fields)).map(Told::of),
        fields.first("title").or(() -> Ninjs.headline(fields)).map(Told::of),
        fields.first("author", "byline").map(Told::of),
        fields
            .all("published", "versionCreated", "contentCreated", "firstCreated")
            .flatMap(value -> Fields.text(value).stream())
            .map(Told::of)
            .toList(),
        text);
  }

  private static boolean isAddress(String uri) {
    return uri.startsWith("http://") || uri.startsWith("https://");
  }
}
