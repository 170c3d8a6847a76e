package io.github.onrecord.writing;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.onrecord.speaker.SpeakerKind;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/** What nodes of linked data have in common, wherever they stand. */
final class JsonLdParts {
  private final JsonGenerator json;

  JsonLdParts(JsonGenerator json) {
    this.json = json;
  }

  /** Begins the node of an article, and says what is known of it beside its text. */
  void beginArticle(
      String id,
      Optional<String> url,
      Optional<String> outlet,
      Optional<String> title,
      Optional<LocalDate> published)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("id", Iris.article(id));
    json.writeStringField("type", "NewsArticle");
    string("url", url.flatMap(Links::web).map(URI::toASCIIString));
    string("headline", title);
    string("datePublished", published.map(Object::toString));
    body("publisher", outlet);
  }

  void type(SpeakerKind kind) throws IOException {
    json.writeArrayFieldStart("type");
    switch (kind) {
      case PERSON -> json.writeString("Person");
      case ORGANISATION -> json.writeString("Organization");
      case DOCUMENT -> json.writeString("CreativeWork");
      case UNNAMED -> {}
    }
    json.writeString(kind == SpeakerKind.DOCUMENT ? "Entity" : "Agent");
    json.writeEndArray();
  }

  void body(String field, Optional<String> name) throws IOException {
    if (name.isPresent()) {
      json.writeObjectFieldStart(field);
      json.writeStringField("type", "Organization");
      json.writeStringField("name", name.get());
      json.writeEndObject();
    }
  }

  void string(String field, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(field, value.get());
    }
  }
}
