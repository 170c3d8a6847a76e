package io.github.onrecord.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What a page says of its article in JSON-LD with the words of schema.org. */
final class LinkedData {
  private final JsonNode article;
  private final List<JsonNode> nodes;

  private LinkedData(List<JsonNode> nodes) {
    this.nodes = nodes;
    this.article =
        nodes.stream()
            .filter(LinkedData::isArticle)
            .min(Comparator.comparing(node -> !types(node).anyMatch(t -> t.contains("News"))))
            .orElse(MissingNode.getInstance());
  }

  static LinkedData of(Document page) {
    List<JsonNode> nodes = new ArrayList<>();
    for (Element script : page.select("script[type=application/ld+json]")) {
      parse(script.data()).ifPresent(root -> collect(root, nodes));
    }
    return new LinkedData(nodes);
  }

  /** A property of the article that is plain text. */
  Optional<String> text(String property) {
    return LinkedData.text(article.path(property));
  }

  /** The property of what another property of the article refers to, or that itself if plain. */
  Optional<String> text(String property, String ofReferred) {
    JsonNode value = article.path(property);
    JsonNode one = value.isArray() ? value.path(0) : value;
    return text(one).or(() -> text(resolved(one).path(ofReferred)));
  }

  /** The names of what a property of the article refers to, with commas between. */
  Optional<String> names(String property) {
    JsonNode value = article.path(property);
    Stream<JsonNode> all =
        value.isArray() ? StreamSupport.stream(value.spliterator(), false) : Stream.of(value);
    String names =
        all.flatMap(one -> text(one).or(() -> text(resolved(one).path("name"))).stream())
            .collect(Collectors.joining(", "));
    return Optional.of(names).filter(n -> !n.isEmpty());
  }

  private JsonNode resolved(JsonNode reference) {
    String id = reference.path("@id").asText();
    boolean onlyReference = reference.size() == 1 && !id.isEmpty();
    return nodes.stream()
        .filter(node -> onlyReference && node.size() > 1 && node.path("@id").asText().equals(id))
        .findFirst()
        .orElse(reference);
  }

  private static Optional<String> text(JsonNode value) {
    return Fields.text(value).map(text -> Parser.unescapeEntities(text, false).strip());
  }

  // Many pages carry broken JSON-LD; the other places where they tell the same are asked then.
  private static Optional<JsonNode> parse(String json) {
    try {
      return Optional.of(Json.MAPPER.readTree(json));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private static void collect(JsonNode root, List<JsonNode> nodes) {
    if (root.isArray()) {
      root.forEach(item -> collect(item, nodes));
    } else if (root.isObject()) {
      nodes.add(root);
      collect(root.path("@graph"), nodes);
      collect(root.path("mainEntity"), nodes);
    }
  }

  private static boolean isArticle(JsonNode node) {
    return types(node).anyMatch(t -> t.endsWith("Article") || t.endsWith("Posting"));
  }

  private static Stream<String> types(JsonNode node) {
    JsonNode type = node.path("@type");
    return type.isArray()
        ? StreamSupport.stream(type.spliterator(), false).map(JsonNode::asText)
        : Stream.of(type.asText());
  }
}
