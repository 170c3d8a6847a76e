package io.github.onrecord.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What IPTC's News in JSON names otherwise than we do: version 1 has {@code body_text} and {@code
 * headline}, versions 2 and 3 have lists {@code bodies} and {@code headlines} of objects with
 * {@code role}, {@code contentType} and {@code value}.
 */
final class Ninjs {
  private Ninjs() {}

  /** The text, from plain text if that is given too. */
  static Optional<String> body(Fields fields) {
    Stream<Body> named =
        fields.object().properties().stream()
            .filter(field -> field.getKey().toLowerCase(Locale.ROOT).startsWith("body_"))
            .map(Ninjs::namedBody);
    Stream<Body> listed = items(fields, "bodies").map(Ninjs::listedBody);
    return Stream.concat(named, listed)
        .filter(body -> !body.value.isBlank())
        .min(Comparator.comparing(Body::isMarkup))
        .map(Body::text);
  }

  /** The main headline. */
  static Optional<String> headline(Fields fields) {
    return fields
        .first("headline")
        .or(() -> items(fields, "headlines").sorted(mainFirst()).flatMap(Ninjs::value).findFirst());
  }

  /** Who published it: the copyright holder, else the provider. */
  static Optional<String> outlet(Fields fields) {
    Stream<String> plain =
        fields.all("copyrightHolder", "provider", "source").flatMap(Ninjs::nameOrText);
    Stream<String> listed =
        Stream.of("infosource", "infosources")
            .flatMap(name -> items(fields, name))
            .flatMap(Ninjs::nameOrText);
    return Stream.concat(plain, listed).findFirst();
  }

  private record Body(String value, boolean isMarkup) {
    String text() {
      return isMarkup ? HtmlText.of(value) : value;
    }
  }

  private static Body namedBody(Map.Entry<String, JsonNode> field) {
    String format = field.getKey().toLowerCase(Locale.ROOT);
    return new Body(field.getValue().asText(), format.contains("html"));
  }

  private static Body listedBody(JsonNode item) {
    Fields fields = new Fields(item);
    String format = fields.first("contentType").orElse("text/plain").toLowerCase(Locale.ROOT);
    boolean markup = format.contains("html") || format.contains("xml");
    return new Body(fields.all("value").map(JsonNode::asText).findFirst().orElse(""), markup);
  }

  private static Comparator<JsonNode> mainFirst() {
    return Comparator.comparing(item -> !item.path("role").asText().equals("main"));
  }

  private static Stream<String> value(JsonNode item) {
    return new Fields(item).first("value").stream();
  }

  private static Stream<String> nameOrText(JsonNode value) {
    return value.isObject()
        ? new Fields(value).first("name").stream()
        : Fields.text(value).stream();
  }

  private static Stream<JsonNode> items(Fields fields, String name) {
    return fields
        .all(name)
        .flatMap(list -> StreamSupport.stream(list.spliterator(), false))
        .filter(JsonNode::isObject);
  }
}
