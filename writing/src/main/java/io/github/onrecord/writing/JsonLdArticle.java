package io.github.onrecord.writing;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.onrecord.speaker.Speaker;
import io.github.onrecord.speaker.SpeakerKind;
import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.statement.LedgerEntry;
import io.github.onrecord.statement.LedgerEntry.SpeakerLink;
import io.github.onrecord.statement.Statement;
import io.github.onrecord.text.Article;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The nodes of one article: itself, its speakers, its statements, and what found them. */
final class JsonLdArticle {
  private final Article article;
  private final JsonGenerator json;
  private final String iri;

  JsonLdArticle(Article article, JsonGenerator json) {
    this.article = article;
    this.json = json;
    this.iri = Iris.article(article.id());
  }

  void write(ArticleRecord record) throws IOException {
    head();
    parts(record, Map.of());
  }

  /** The article itself. */
  void head() throws IOException {
    begin();
    json.writeEndObject();
  }

  void write(LedgerEntry entry) throws IOException {
    begin();
    json.writeNumberField("version", entry.version());
    if (!entry.story().equals(article.id())) {
      json.writeStringField("wasDerivedFrom", Iris.article(entry.story()));
    }
    json.writeEndObject();
    parts(
        entry.record(),
        entry.links().stream()
            .collect(Collectors.toMap(SpeakerLink::speaker, Function.identity())));
  }

  private void begin() throws IOException {
    json.writeStartObject();
    json.writeStringField("id", iri);
    json.writeStringField("type", "NewsArticle");
    Optional<URI> url = article.url().flatMap(Links::web);
    string("url", url.map(URI::toASCIIString));
    string("headline", article.title());
    string("datePublished", article.published().map(Object::toString));
    body("publisher", article.outlet());
    json.writeStringField("articleBody", article.text().toString());
  }

  private void parts(ArticleRecord record, Map<String, SpeakerLink> links) throws IOException {
    model(record.model());
    for (Speaker speaker : record.speakers()) {
      if (speaker.isKnown()) {
        speaker(speaker, Optional.ofNullable(links.get(speaker.id())));
      }
    }
    for (Statement statement : record.statements()) {
      new JsonLdStatement(article, statement, json).write();
    }
  }

  /** The reading of this article by a model. */
  private void model(String model) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", Iris.part(iri, "reading"));
    json.writeStringField("type", "Activity");
    json.writeStringField("used", iri);
    json.writeObjectFieldStart("wasAssociatedWith");
    json.writeStringField("id", Iris.model(model));
    json.writeStringField("type", "SoftwareAgent");
    json.writeStringField("name", model);
    json.writeEndObject();
    json.writeEndObject();
  }

  /** A speaker of the article, and whom it is taken for across articles. */
  void speaker(Speaker speaker, Optional<SpeakerLink> link) throws IOException {
    json.writeStartObject();
    String node = Iris.part(iri, speaker.id());
    json.writeStringField("id", node);
    type(speaker.kind());
    string("name", SpeakerWords.name(speaker));
    boolean unnamed = speaker.kind() == SpeakerKind.UNNAMED;
    string(unnamed ? "description" : "jobTitle", SpeakerWords.role(speaker));
    body("affiliation", speaker.affiliation());
    if (link.isPresent()) {
      json.writeObjectFieldStart("specializationOf");
      json.writeStringField("id", Iris.speaker(link.get().to().key()));
      type(speaker.kind());
      json.writeStringField("name", link.get().to().name());
      json.writeEndObject();
      json.writeStringField("evidence", link.get().evidence());
    }
    json.writeEndObject();
    new JsonLdAnnotation(article, json)
        .write(node + "-mentions", "identifying", node, Optional.empty(), speaker.mentions());
  }

  private void type(SpeakerKind kind) throws IOException {
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

  private void body(String field, Optional<String> name) throws IOException {
    if (name.isPresent()) {
      json.writeObjectFieldStart(field);
      json.writeStringField("type", "Organization");
      json.writeStringField("name", name.get());
      json.writeEndObject();
    }
  }

  private void string(String field, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(field, value.get());
    }
  }
}
