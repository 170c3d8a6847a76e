package io.github.onrecord.writing;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.correction.Amendment;
import io.github.onrecord.correction.Answer;
import io.github.onrecord.correction.Correction;
import io.github.onrecord.correction.Named;
import io.github.onrecord.speaker.SpeakerKind;
import io.github.onrecord.statement.Act;
import io.github.onrecord.text.Article;
import io.github.onrecord.text.Passage;
import java.io.IOException;
import java.util.Optional;

/** A correction as a part of its article's entry, from which it can be made again. */
final class JsonCorrection {
  private JsonCorrection() {}

  static void write(Correction correction, JsonGenerator json) throws IOException {
    JsonParts parts = new JsonParts(json);
    Attribution attribution = correction.attribution();
    json.writeStartObject();
    json.writeNumberField("number", correction.number());
    json.writeStringField("statement", correction.statement());
    parts.fragments("source", attribution.source().fragments());
    if (attribution.cue().isPresent()) {
      json.writeFieldName("cue");
      parts.fragment(attribution.cue().get());
    }
    parts.fragments("content", attribution.content().fragments());
    json.writeNumberField("confidence", Words.probability(attribution.confidence()));
    json.writeStringField("act", Words.of(correction.read().act()));
    named("speaker", correction.read().speaker(), json);
    json.writeStringField("model", correction.model());
    json.writeObjectFieldStart("amendment");
    amendment(correction.amendment(), json);
    json.writeEndObject();
    json.writeStringField("by", correction.by());
    json.writeStringField("made", correction.made().toString());
    json.writeEndObject();
  }

  private static void amendment(Amendment amendment, JsonGenerator json) throws IOException {
    json.writeBooleanField("isStatement", amendment.stated());
    if (amendment.act().isPresent()) {
      json.writeStringField("act", Words.of(amendment.act().get()));
    }
    if (amendment.speaker().isPresent()) {
      named("speaker", amendment.speaker().get(), json);
    }
  }

  private static void named(String field, Named named, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("name", named.name());
    json.writeStringField("kind", Words.of(named.kind()));
    json.writeEndObject();
  }

  /**
   * @throws IllegalArgumentException if the object breaks the contract; the message names the field
   */
  static Correction read(JsonNode node, Article article) {
    JsonFields fields = new JsonFields(article.text());
    return new Correction(
        JsonFields.number(node, "number").longValue(),
        article,
        JsonFields.string(node, "statement"),
        new Attribution(
            new Passage(fields.fragments(node, "source")),
            JsonFields.present(node, "cue").map(fields::fragment),
            new Passage(fields.fragments(node, "content")),
            JsonFields.number(node, "confidence").doubleValue()),
        new Answer(
            true,
            JsonFields.word(node, "act", Act.class),
            named(JsonFields.object(node, "speaker"))),
        amendment(JsonFields.object(node, "amendment")),
        JsonFields.string(node, "by"),
        JsonFields.instant(node, "made"),
        JsonFields.string(node, "model"));
  }

  private static Amendment amendment(JsonNode node) {
    Optional<Act> act =
        JsonFields.present(node, "act").map(each -> JsonFields.word(node, "act", Act.class));
    return new Amendment(
        JsonFields.bool(node, "isStatement"),
        act,
        JsonFields.present(node, "speaker").map(JsonCorrection::named));
  }

  private static Named named(JsonNode node) {
    return new Named(
        JsonFields.string(node, "name"), JsonFields.word(node, "kind", SpeakerKind.class));
  }
}
