package io.github.onrecord.writing;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.onrecord.text.Article;
import io.github.onrecord.text.Origin;
import io.github.onrecord.text.Origins;
import java.io.IOException;
import java.util.Optional;

/**
 * Who wrote an article and where its page told things of it, as fields that are only there where
 * they say something: readers that know the other fields alone see no difference.
 */
final class JsonProvenance {
  private static final String AUTHOR = "author";
  private static final String ORIGINS = "origins";
  private static final String TITLE = "title";
  private static final String OUTLET = "outlet";
  private static final String PUBLISHED = "published";

  private JsonProvenance() {}

  static void write(Article article, JsonGenerator json) throws IOException {
    if (article.author().isPresent()) {
      json.writeStringField(AUTHOR, article.author().get());
    }
    Origins origins = article.origins();
    if (!origins.equals(Origins.NONE)) {
      json.writeObjectFieldStart(ORIGINS);
      write(TITLE, origins.title(), json);
      write(OUTLET, origins.outlet(), json);
      write(AUTHOR, origins.author(), json);
      write(PUBLISHED, origins.published(), json);
      json.writeEndObject();
    }
  }

  private static void write(String field, Optional<Origin> origin, JsonGenerator json)
      throws IOException {
    if (origin.isPresent()) {
      json.writeStringField(field, Words.of(origin.get()));
    }
  }

  /**
   * @throws IllegalArgumentException if the author is no string
   */
  static Optional<String> author(JsonNode article) {
    return JsonFields.optional(article, AUTHOR);
  }

  /**
   * @throws IllegalArgumentException if an origin is none
   */
  static Origins origins(JsonNode article) {
    return JsonFields.present(article, ORIGINS)
        .map(
            node ->
                new Origins(
                    origin(node, TITLE),
                    origin(node, OUTLET),
                    origin(node, AUTHOR),
                    origin(node, PUBLISHED)))
        .orElse(Origins.NONE);
  }

  private static Optional<Origin> origin(JsonNode node, String field) {
    return JsonFields.present(node, field).map(each -> JsonFields.word(node, field, Origin.class));
  }
}
