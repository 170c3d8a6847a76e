package io.github.onrecord.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.onrecord.text.ArticleText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * A short passage of our own writing with its gold.
 *
 * @param gold the statements, as the metrics read them
 * @param json the whole gold, with what the metrics do not need
 */
record Example(GoldRecord gold, JsonNode json) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The folder that {@code onrecord evaluate --gold} takes. */
  static Path folder() {
    try {
      return Path.of(Objects.requireNonNull(Example.class.getResource("/passages")).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  static List<Example> all() {
    try {
      List<Example> examples = new ArrayList<>();
      for (GoldRecord gold : GoldRecords.read(folder())) {
        Path file = folder().resolve("gold").resolve(gold.article().id() + ".json");
        examples.add(new Example(gold, JSON.readTree(file.toFile())));
      }
      return examples;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String id() {
    return gold.article().id();
  }

  ArticleText text() {
    return gold.article().text();
  }

  /** What the passage is a case of. */
  List<String> cases() {
    return texts(json.path("cases"));
  }

  int size() {
    return gold.statements().size();
  }

  JsonNode statement(int number) {
    return json.path("statements").path(number);
  }

  /** The gold entry of whoever makes a statement. */
  JsonNode speaker(int number) {
    String id = statement(number).path("speaker").asText();
    return StreamSupport.stream(json.path("speakers").spliterator(), false)
        .filter(speaker -> speaker.path("id").asText().equals(id))
        .findFirst()
        .orElseThrow();
  }

  static Optional<String> text(JsonNode node, String field) {
    return Optional.ofNullable(node.path(field).textValue());
  }

  static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }
}
