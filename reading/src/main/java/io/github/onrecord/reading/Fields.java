package io.github.onrecord.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The fields of a JSON object; their names count in any case, as ninjs changed theirs once. */
record Fields(JsonNode object) {

  /** The values of those of the fields that are there, in the order asked for. */
  Stream<JsonNode> all(String... names) {
    return Arrays.stream(names)
        .flatMap(
            name -> object.properties().stream().filter(e -> e.getKey().equalsIgnoreCase(name)))
        .map(Map.Entry::getValue)
        .filter(value -> !value.isNull());
  }

  /** The first of the fields that is there and says something, as a string. */
  Optional<String> first(String... names) {
    return all(names).flatMap(value -> text(value).stream()).findFirst();
  }

  /** A value as a string, if it is a plain one that says something. */
  static Optional<String> text(JsonNode value) {
    return Optional.of(value.asText()).filter(text -> value.isValueNode() && !text.isBlank());
  }
}
