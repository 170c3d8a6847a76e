package io.github.onrecord.writing;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.speaker.Speaker;
import io.github.onrecord.speaker.SpeakerKind;
import io.github.onrecord.statement.Act;
import io.github.onrecord.statement.ActBasis;
import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.statement.Days;
import io.github.onrecord.statement.Kind;
import io.github.onrecord.statement.Statement;
import io.github.onrecord.text.Article;
import io.github.onrecord.text.ArticleText;
import io.github.onrecord.text.Passage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a record of its JSON object again. */
final class JsonBack {
  private final JsonFields fields;
  private final Map<String, Speaker> speakers = new LinkedHashMap<>();

  private JsonBack(ArticleText text) {
    fields = new JsonFields(text);
  }

  /**
   * @throws IllegalArgumentException if the object breaks the contract; the message names the field
   */
  static ArticleRecord record(JsonNode node) {
    JsonNode article = JsonFields.object(node, "article");
    ArticleText text = new ArticleText(JsonFields.string(article, "text"));
    return new JsonBack(text).record(node, article(article, text));
  }

  /**
   * A statement of a record that was made already.
   *
   * @throws IllegalArgumentException if the object breaks the contract; the message names the field
   */
  static Statement statement(JsonNode node, ArticleRecord record) {
    JsonBack back = new JsonBack(record.article().text());
    record.speakers().forEach(speaker -> back.speakers.put(speaker.id(), speaker));
    return back.statement(node);
  }

  private ArticleRecord record(JsonNode node, Article article) {
    for (JsonNode speaker : JsonFields.array(node, "speakers")) {
      Speaker read = speaker(speaker);
      speakers.put(read.id(), read);
    }
    List<Statement> statements = new ArrayList<>();
    for (JsonNode statement : JsonFields.array(node, "statements")) {
      statements.add(statement(statement));
    }
    return new ArticleRecord(
        article, List.copyOf(speakers.values()), statements, JsonFields.string(node, "model"));
  }

  private static Article article(JsonNode node, ArticleText text) {
    return new Article(
        JsonFields.string(node, "id"),
        JsonFields.optional(node, "url"),
        JsonFields.optional(node, "outlet"),
        JsonFields.optional(node, "title"),
        JsonFields.optional(node, "published").map(day -> JsonFields.day("published", day)),
        text,
        JsonProvenance.author(node),
        JsonProvenance.origins(node));
  }

  private Speaker speaker(JsonNode node) {
    SpeakerKind kind = JsonFields.word(node, "kind", SpeakerKind.class);
    Optional<String> role = JsonFields.optional(node, "role");
    boolean unnamed = kind == SpeakerKind.UNNAMED;
    return new Speaker(
        JsonFields.string(node, "id"),
        JsonFields.optional(node, "name").or(() -> unnamed ? role : Optional.empty()).orElse(""),
        kind,
        unnamed ? Optional.empty() : role,
        JsonFields.optional(node, "affiliation"),
        fields.fragments(node, "mentions"));
  }

  private Statement statement(JsonNode node) {
    JsonNode source = JsonFields.object(node, "source");
    List<Speaker> via = new ArrayList<>();
    for (JsonNode relay : JsonFields.array(node, "via")) {
      via.add(known(relay.asText()));
    }
    return new Statement(
        JsonFields.string(node, "id"),
        new Attribution(
            new Passage(fields.fragments(source, "spans")),
            JsonFields.present(node, "cue").map(fields::fragment),
            new Passage(fields.fragments(node, "content")),
            JsonFields.number(node, "confidence").doubleValue()),
        JsonFields.optional(source, "speaker").map(this::known).orElseGet(Speaker::unknown),
        via,
        JsonFields.word(node, "kind", Kind.class),
        JsonFields.word(node, "act", Act.class),
        basis(node),
        JsonFields.present(node, "saidOn").map(JsonBack::days));
  }

  /** Records of other programs may not tell; then the act is the author's reading. */
  private static ActBasis basis(JsonNode node) {
    return JsonFields.present(node, "actBasis").isPresent()
        ? JsonFields.word(node, "actBasis", ActBasis.class)
        : ActBasis.CUE;
  }

  private static Days days(JsonNode node) {
    return new Days(
        JsonFields.day("from", JsonFields.string(node, "from")),
        JsonFields.day("to", JsonFields.string(node, "to")));
  }

  private Speaker known(String id) {
    if (Speaker.unknown().id().equals(id) && !speakers.containsKey(id)) {
      return Speaker.unknown();
    }
    return Optional.ofNullable(speakers.get(id))
        .orElseThrow(() -> new IllegalArgumentException("no speaker has the id " + id));
  }
}
