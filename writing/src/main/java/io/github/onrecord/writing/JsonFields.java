package io.github.onrecord.writing;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.onrecord.text.ArticleText;
import io.github.onrecord.text.Fragment;
import io.github.onrecord.text.Span;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Takes fields out of JSON objects; a wrong one is refused by its name. */
final class JsonFields {
  private final ArticleText text;

  JsonFields(ArticleText text) {
    this.text = text;
  }

  static Optional<JsonNode> present(JsonNode node, String field) {
    return Optional.ofNullable(node.get(field)).filter(value -> !value.isNull());
  }

  static JsonNode object(JsonNode node, String field) {
    return present(node, field).filter(JsonNode::isObject).orElseThrow(() -> bad(field, "object"));
  }

  static JsonNode array(JsonNode node, String field) {
    return present(node, field).filter(JsonNode::isArray).orElseThrow(() -> bad(field, "array"));
  }

  static JsonNode number(JsonNode node, String field) {
    return present(node, field).filter(JsonNode::isNumber).orElseThrow(() -> bad(field, "number"));
  }

  static String string(JsonNode node, String field) {
    return optional(node, field).orElseThrow(() -> bad(field, "string"));
  }

  static Optional<String> optional(JsonNode node, String field) {
    Optional<JsonNode> value = present(node, field);
    if (value.isPresent() && !value.get().isTextual()) {
      throw bad(field, "string");
    }
    return value.map(JsonNode::textValue);
  }

  static <E extends Enum<E>> E word(JsonNode node, String field, Class<E> type) {
    String word = string(node, field);
    for (E value : type.getEnumConstants()) {
      if (Words.of(value).equals(word)) {
        return value;
      }
    }
    throw new IllegalArgumentException(
        "\"%s\" is no %s: %s"
            .formatted(field, type.getSimpleName().toLowerCase(Locale.ROOT), word));
  }

  static LocalDate day(String field, String day) {
    try {
      return LocalDate.parse(day);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("\"" + field + "\" is no day as YYYY-MM-DD: " + day, e);
    }
  }

  static Instant instant(JsonNode node, String field) {
    String time = string(node, field);
    try {
      return Instant.parse(time);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "\"" + field + "\" is no time as 2024-03-04T05:06:07Z: " + time, e);
    }
  }

  static boolean bool(JsonNode node, String field) {
    return present(node, field)
        .filter(JsonNode::isBoolean)
        .orElseThrow(() -> bad(field, "boolean"))
        .booleanValue();
  }

  List<Fragment> fragments(JsonNode node, String field) {
    List<Fragment> fragments = new ArrayList<>();
    for (JsonNode fragment : array(node, field)) {
      fragments.add(fragment(fragment));
    }
    return fragments;
  }

  /** The words at a place, which must be those that the object tells. */
  Fragment fragment(JsonNode node) {
    Span span = new Span(number(node, "start").intValue(), number(node, "end").intValue());
    if (span.end() > text.length()) {
      throw new IllegalArgumentException("the text ends before " + span);
    }
    Fragment fragment = text.fragment(span);
    if (!fragment.text().equals(string(node, "text"))) {
      throw new IllegalArgumentException("the text has other words at " + span);
    }
    return fragment;
  }

  private static IllegalArgumentException bad(String field, String type) {
    return new IllegalArgumentException("\"" + field + "\" must be a JSON " + type);
  }
}
