package io.github.onrecord.writing;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.onrecord.speaker.Speaker;
import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.statement.LedgerEntry;
import io.github.onrecord.statement.Statement;
import io.github.onrecord.text.Article;
import io.github.onrecord.text.Fragment;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The JSON object of one article; keys and order are a contract. */
final class JsonRecord {
  private final JsonGenerator json;
  private final JsonParts parts;

  private JsonRecord(JsonGenerator json) {
    this.json = json;
    this.parts = new JsonParts(json);
  }

  static void write(ArticleRecord record, JsonGenerator json) throws IOException {
    new JsonRecord(json).write(record);
  }

  static void write(LedgerEntry entry, JsonGenerator json) throws IOException {
    json.writeStartObject();
    new JsonRecord(json).fields(entry.record());
    JsonEntry.write(entry, json);
    json.writeEndObject();
  }

  /** The object of one statement, as it stands in a record. */
  static void write(Statement statement, JsonGenerator json) throws IOException {
    new JsonRecord(json).statement(statement);
  }

  private void write(ArticleRecord record) throws IOException {
    json.writeStartObject();
    fields(record);
    json.writeEndObject();
  }

  private void fields(ArticleRecord record) throws IOException {
    json.writeObjectFieldStart("article");
    article(record.article());
    json.writeEndObject();
    json.writeArrayFieldStart("speakers");
    for (Speaker speaker : record.speakers()) {
      if (speaker.isKnown()) {
        speaker(speaker);
      }
    }
    json.writeEndArray();
    json.writeArrayFieldStart("statements");
    for (Statement statement : record.statements()) {
      statement(statement);
    }
    json.writeEndArray();
    json.writeStringField("model", record.model());
  }

  private void article(Article article) throws IOException {
    json.writeStringField("id", article.id());
    parts.orNull("url", article.url());
    parts.orNull("outlet", article.outlet());
    parts.orNull("title", article.title());
    parts.orNull("published", article.published());
    json.writeStringField("text", article.text().toString());
    JsonProvenance.write(article, json);
  }

  private void speaker(Speaker speaker) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", speaker.id());
    parts.orNull("name", SpeakerWords.name(speaker));
    json.writeStringField("kind", Words.of(speaker.kind()));
    parts.orNull("role", SpeakerWords.role(speaker));
    parts.orNull("affiliation", speaker.affiliation());
    parts.fragments("mentions", speaker.mentions());
    json.writeEndObject();
  }

  private void statement(Statement statement) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", statement.id());
    json.writeStringField("kind", Words.of(statement.kind()));
    json.writeStringField("act", Words.of(statement.act()));
    json.writeStringField("actBasis", Words.of(statement.basis()));
    json.writeObjectFieldStart("source");
    parts.fragments("spans", statement.attribution().source().fragments());
    parts.orNull(
        "speaker", Optional.of(statement.speaker()).filter(Speaker::isKnown).map(Speaker::id));
    json.writeEndObject();
    cue(statement.attribution().cue());
    parts.fragments("content", statement.content().fragments());
    via(statement.via());
    parts.saidOn(statement.saidOn());
    json.writeNumberField("confidence", Words.probability(statement.confidence()));
    json.writeEndObject();
  }

  private void cue(Optional<Fragment> cue) throws IOException {
    json.writeFieldName("cue");
    if (cue.isPresent()) {
      parts.fragment(cue.get());
    } else {
      json.writeNull();
    }
  }

  private void via(List<Speaker> relays) throws IOException {
    json.writeArrayFieldStart("via");
    for (Speaker relay : relays) {
      json.writeString(relay.id());
    }
    json.writeEndArray();
  }
}
