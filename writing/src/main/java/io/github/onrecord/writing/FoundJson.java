package io.github.onrecord.writing;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.onrecord.correction.Answer;
import io.github.onrecord.correction.Named;
import io.github.onrecord.speaker.Speaker;
import io.github.onrecord.text.Article;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/**
 * Statements as JSON: an array of them, or of speakers with their statements; or one statement a
 * line, with its speaker in it.
 */
final class FoundJson implements FoundWriter {
  private final Writer out;
  private final JsonGenerator json;
  private final boolean lines;
  private boolean underHeading;

  private FoundJson(Writer out, JsonGenerator json, boolean lines) {
    this.out = out;
    this.json = json;
    this.lines = lines;
  }

  static FoundJson document(Writer out) throws IOException {
    JsonGenerator json = JsonWriter.indented(out);
    json.writeStartArray();
    return new FoundJson(out, json, false);
  }

  static FoundJson lines(Writer out) throws IOException {
    return new FoundJson(out, JsonWriter.oneALine(out), true);
  }

  @Override
  public void heading(SpeakerHeading heading) throws IOException {
    if (lines) {
      return;
    }
    endGroup();
    underHeading = true;
    json.writeStartObject();
    json.writeObjectFieldStart("speaker");
    json.writeStringField("key", heading.key());
    json.writeStringField("name", heading.name());
    json.writeStringField("kind", Words.of(heading.kind()));
    strings("names", heading.names());
    strings("roles", heading.roles());
    strings("affiliations", heading.affiliations());
    json.writeNumberField("articles", heading.articles());
    json.writeNumberField("statements", heading.statements());
    orNull("first", heading.first());
    orNull("last", heading.last());
    links(heading.links());
    json.writeEndObject();
    json.writeArrayFieldStart("statements");
  }

  private void links(List<SpeakerHeading.Because> links) throws IOException {
    if (links.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("links");
    for (SpeakerHeading.Because link : links) {
      json.writeStartObject();
      json.writeStringField("article", link.article());
      json.writeStringField("called", link.called());
      json.writeStringField("evidence", link.evidence());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  @Override
  public void write(FoundStatement found) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("article");
    article(found.article());
    json.writeEndObject();
    json.writeFieldName("speaker");
    speaker(found.statement().speaker(), found.key());
    json.writeArrayFieldStart("relays");
    for (Speaker relay : found.statement().via()) {
      speaker(relay, Optional.empty());
    }
    json.writeEndArray();
    json.writeBooleanField("relayed", found.relayed());
    json.writeFieldName("statement");
    JsonRecord.write(found.statement(), json);
    strings("alsoIn", found.alsoIn());
    json.writeBooleanField("corrected", found.corrected());
    if (found.read().isPresent()) {
      read(found.read().get());
    }
    if (found.change().isPresent()) {
      change(found.change().get());
    }
    json.writeEndObject();
  }

  private void read(Answer answer) throws IOException {
    json.writeObjectFieldStart("read");
    json.writeStringField("act", Words.of(answer.act()));
    orNull("speaker", Optional.of(answer.speaker()).filter(Named::isKnown).map(Named::name));
    json.writeEndObject();
  }

  private void change(FoundChange change) throws IOException {
    json.writeObjectFieldStart("changed");
    json.writeStringField("from", Words.of(change.from()));
    json.writeStringField("to", Words.of(change.to()));
    json.writeStringField("article", change.before().article().id());
    json.writeStringField("statement", change.before().statement().id());
    json.writeStringField("text", change.before().text());
    orNull("day", change.before().day());
    json.writeEndObject();
  }

  private void article(Article article) throws IOException {
    json.writeStringField("id", article.id());
    orNull("url", article.url());
    orNull("outlet", article.outlet());
    orNull("title", article.title());
    orNull("published", article.published());
  }

  private void speaker(Speaker speaker, Optional<String> key) throws IOException {
    if (!speaker.isKnown()) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    json.writeStringField("id", speaker.id());
    orNull("name", SpeakerWords.name(speaker));
    json.writeStringField("kind", Words.of(speaker.kind()));
    orNull("role", SpeakerWords.role(speaker));
    orNull("affiliation", speaker.affiliation());
    if (key.isPresent()) {
      json.writeStringField("key", key.get());
    }
    json.writeEndObject();
  }

  private void strings(String field, List<String> strings) throws IOException {
    json.writeArrayFieldStart(field);
    for (String string : strings) {
      json.writeString(string);
    }
    json.writeEndArray();
  }

  private void orNull(String field, Optional<?> value) throws IOException {
    json.writeFieldName(field);
    if (value.isPresent()) {
      json.writeString(value.get().toString());
    } else {
      json.writeNull();
    }
  }

  private void endGroup() throws IOException {
    if (underHeading) {
      json.writeEndArray();
      json.writeEndObject();
      underHeading = false;
    }
  }

  @Override
  public void close() throws IOException {
    endGroup();
    boolean empty = lines && json.getOutputContext().getEntryCount() == 0;
    json.close();
    out.write(empty ? "" : "\n");
    out.flush();
  }
}
