package io.github.onrecord.writing;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.onrecord.correction.Answer;
import io.github.onrecord.correction.Correction;
import io.github.onrecord.text.Fragment;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * A correction as linked data: what a person took a statement for is a revision of what a model
 * did, and an annotation tells the place.
 */
final class JsonLdCorrection {
  private final Correction correction;
  private final JsonGenerator json;
  private final JsonLdParts parts;
  private final String iri;
  private final String statement;

  JsonLdCorrection(Correction correction, JsonGenerator json) {
    this.correction = correction;
    this.json = json;
    this.parts = new JsonLdParts(json);
    this.iri = Iris.correction(correction.number());
    this.statement = Iris.part(Iris.article(correction.article().id()), correction.statement());
  }

  void write() throws IOException {
    String read = Iris.part(iri, "read");
    begin(read, correction.read());
    json.writeStringField(
        "confidence", String.valueOf(Words.probability(correction.attribution().confidence())));
    by(Iris.model(correction.model()), "SoftwareAgent", correction.model());
    json.writeEndObject();

    begin(iri, correction.corrected());
    json.writeStringField("wasRevisionOf", read);
    json.writeStringField("generatedAtTime", correction.made().toString());
    by(Iris.part(iri, "by"), "Agent", correction.by());
    json.writeEndObject();

    new JsonLdAnnotation(correction.article(), json)
        .write(Iris.part(iri, "place"), "editing", iri, Optional.of(statement), places());
  }

  /** What is said, or the crediting words where nothing is. */
  private List<Fragment> places() {
    List<Fragment> content = correction.attribution().content().fragments();
    return content.isEmpty() ? correction.attribution().cue().stream().toList() : content;
  }

  private void begin(String id, Answer answer) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", id);
    json.writeStringField("type", "Entity");
    json.writeStringField("statement", statement);
    json.writeBooleanField("isStatement", answer.stated());
    if (answer.stated()) {
      json.writeStringField("act", "ns:" + Words.of(answer.act()));
    }
    if (answer.stated() && answer.speaker().isKnown()) {
      json.writeObjectFieldStart("author");
      parts.type(answer.speaker().kind());
      json.writeStringField("name", answer.speaker().name());
      json.writeEndObject();
    }
  }

  private void by(String id, String type, String name) throws IOException {
    json.writeObjectFieldStart("wasAttributedTo");
    json.writeStringField("id", id);
    json.writeStringField("type", type);
    json.writeStringField("name", name);
    json.writeEndObject();
  }
}
