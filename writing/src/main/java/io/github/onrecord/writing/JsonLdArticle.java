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
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The nodes of one article: itself, its speakers, its statements, and what found them. */
final class JsonLdArticle {
  private final Article article;
  private final JsonGenerator json;
  private final JsonLdParts parts;
  private final String iri;

  JsonLdArticle(Article article, JsonGenerator json) {
    this.article = article;
    this.json = json;
    this.parts = new JsonLdParts(json);
    this.iri = Iris.article(article.id());
  }

  void write(ArticleRecord record) throws IOException {
    head();
    all(record, Map.of());
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
    all(
        entry.record(),
        entry.links().stream()
            .collect(Collectors.toMap(SpeakerLink::speaker, Function.identity())));
  }

  private void begin() throws IOException {
    parts.beginArticle(
        article.id(), article.url(), article.outlet(), article.title(), article.published());
    json.writeStringField("articleBody", article.text().toString());
  }

  private void all(ArticleRecord record, Map<String, SpeakerLink> links) throws IOException {
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
    parts.type(speaker.kind());
    parts.string("name", SpeakerWords.name(speaker));
    boolean unnamed = speaker.kind() == SpeakerKind.UNNAMED;
    parts.string(unnamed ? "description" : "jobTitle", SpeakerWords.role(speaker));
    parts.body("affiliation", speaker.affiliation());
    if (link.isPresent()) {
      json.writeObjectFieldStart("specializationOf");
      json.writeStringField("id", Iris.speaker(link.get().to().key()));
      parts.type(speaker.kind());
      json.writeStringField("name", link.get().to().name());
      json.writeEndObject();
      json.writeStringField("evidence", link.get().evidence());
    }
    json.writeEndObject();
    new JsonLdAnnotation(article, json)
        .write(node + "-mentions", "identifying", node, Optional.empty(), speaker.mentions());
  }
}
