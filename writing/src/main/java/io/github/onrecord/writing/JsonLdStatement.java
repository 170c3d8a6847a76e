package io.github.onrecord.writing;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.onrecord.speaker.Speaker;
import io.github.onrecord.speaker.SpeakerKind;
import io.github.onrecord.statement.Days;
import io.github.onrecord.statement.Kind;
import io.github.onrecord.statement.Statement;
import io.github.onrecord.text.Article;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * A statement as linked data: a schema.org Quotation where any of it is in quotation marks, else a
 * Claim; where it stands; and whose words it passes on, relay by relay, to who said it.
 */
final class JsonLdStatement {
  private final Article article;
  private final Statement statement;
  private final JsonGenerator json;
  private final String articleIri;
  private final String iri;

  JsonLdStatement(Article article, Statement statement, JsonGenerator json) {
    this.article = article;
    this.statement = statement;
    this.json = json;
    this.articleIri = Iris.article(article.id());
    this.iri = Iris.part(articleIri, statement.id());
  }

  void write() throws IOException {
    boolean quotes = statement.kind() != Kind.INDIRECT;
    json.writeStartObject();
    json.writeStringField("id", iri);
    json.writeArrayFieldStart("type");
    json.writeString(quotes ? "Quotation" : "Claim");
    json.writeString("Entity");
    json.writeEndArray();
    json.writeStringField("text", statement.content().text());
    json.writeStringField("isPartOf", articleIri);
    if (!quotes) {
      json.writeStringField("appearance", articleIri);
    }
    speaker(quotes);
    days();
    json.writeStringField("act", "ns:" + Words.of(statement.act()));
    json.writeStringField("actBasis", "ns:" + Words.of(statement.basis()));
    json.writeStringField("kind", "ns:" + Words.of(statement.kind()));
    json.writeStringField("confidence", String.valueOf(Words.probability(statement.confidence())));
    json.writeStringField("wasGeneratedBy", Iris.part(articleIri, "reading"));
    relays();
    json.writeEndObject();
    annotations();
  }

  private void speaker(boolean quotes) throws IOException {
    if (statement.speaker().isKnown()) {
      boolean document = statement.speaker().kind() == SpeakerKind.DOCUMENT;
      String by = quotes ? "spokenByCharacter" : "author";
      json.writeStringField(document ? "isBasedOn" : by, node(statement.speaker()));
    }
  }

  private void days() throws IOException {
    if (statement.saidOn().isPresent()) {
      Days days = statement.saidOn().get();
      if (days.from().equals(days.to())) {
        json.writeStringField("dateCreated", days.from().toString());
      } else {
        json.writeStringField("temporalCoverage", days.from() + "/" + days.to());
      }
    }
  }

  /** The words as each relay had them, from the nearest to the first, and as they were said. */
  private void relays() throws IOException {
    List<Speaker> via = statement.via().stream().filter(Speaker::isKnown).toList();
    for (int i = 0; i < via.size(); i++) {
      version("wasQuotedFrom", "relay" + (i + 1), via.get(i));
    }
    if (statement.speaker().isKnown()) {
      version("hadPrimarySource", "said", statement.speaker());
      json.writeEndObject();
    }
    for (int i = 0; i < via.size(); i++) {
      json.writeEndObject();
    }
  }

  private void version(String relation, String name, Speaker agent) throws IOException {
    json.writeObjectFieldStart(relation);
    json.writeStringField("id", iri + "-" + name);
    json.writeStringField("type", "Entity");
    boolean document = agent.kind() == SpeakerKind.DOCUMENT;
    json.writeStringField(document ? "wasDerivedFrom" : "wasAttributedTo", node(agent));
  }

  private void annotations() throws IOException {
    JsonLdAnnotation annotation = new JsonLdAnnotation(article, json);
    Optional<String> about = Optional.of(iri);
    annotation.write(iri + "-content", "linking", iri, about, statement.content().fragments());
    annotation.write(
        iri + "-cue",
        "classifying",
        "https://onrecord.github.io/ns#" + Words.of(statement.act()),
        about,
        statement.attribution().cue().stream().toList());
    annotation.write(
        iri + "-source",
        "identifying",
        statement.speaker().isKnown() ? node(statement.speaker()) : iri,
        about,
        statement.attribution().source().fragments());
  }

  private String node(Speaker speaker) {
    return Iris.part(articleIri, speaker.id());
  }
}
