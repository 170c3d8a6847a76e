package io.github.onrecord.writing;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.onrecord.claim.Answer;
import io.github.onrecord.claim.Change;
import io.github.onrecord.claim.Evidence;
import io.github.onrecord.claim.Position;
import io.github.onrecord.speaker.Speaker;
import io.github.onrecord.text.Article;
import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Answers as linked data: each claim as a schema.org Claim, who stands where on it and who changed,
 * derived from statements, which are described as in the record of their article.
 */
final class AnswerJsonLd implements AnswerWriter {
  private final Writer out;
  private final JsonGenerator json;
  private final Set<String> described = new HashSet<>();

  AnswerJsonLd(Writer out) throws IOException {
    this.out = out;
    json = JsonWriter.indented(out);
    json.writeStartObject();
    JsonLdContext.write(json);
    json.writeArrayFieldStart("@graph");
  }

  @Override
  public void write(Optional<String> id, Answer answer) throws IOException {
    String claim = Iris.claim(id.map(name -> name + " ").orElse("") + answer.claim());
    json.writeStartObject();
    json.writeStringField("id", claim);
    json.writeStringField("type", "Claim");
    json.writeStringField("text", answer.claim());
    json.writeStringField("verdict", "ns:" + Words.of(answer.verdict()));
    json.writeEndObject();
    int number = 0;
    for (Position position : answer.positions()) {
      number++;
      position(claim, Iris.part(claim, "position" + number), position);
    }
    number = 0;
    for (Change change : answer.changes()) {
      number++;
      change(claim, Iris.part(claim, "change" + number), change);
    }
    json.flush();
  }

  private void position(String claim, String iri, Position position) throws IOException {
    begin(iri, "Position", claim);
    json.writeStringField("stance", "ns:" + Words.of(position.stance()));
    json.writeStringField("confidence", String.valueOf(Words.probability(position.confidence())));
    holder(position.evidence().get(0), position.speaker());
    json.writeArrayFieldStart("wasDerivedFrom");
    for (Evidence evidence : position.evidence()) {
      json.writeString(statement(evidence));
    }
    json.writeEndArray();
    json.writeArrayFieldStart("reason");
    for (Evidence evidence : position.evidence()) {
      json.writeString(evidence.reason());
    }
    json.writeEndArray();
    json.writeEndObject();
    describe(position.evidence());
    describe(position.evidence().get(0).article(), position.speaker());
  }

  private void change(String claim, String iri, Change change) throws IOException {
    begin(iri, "Change", claim);
    holder(change.after(), change.after().statement().speaker());
    json.writeStringField("before", statement(change.before()));
    json.writeStringField("after", statement(change.after()));
    json.writeEndObject();
    describe(List.of(change.before(), change.after()));
  }

  private void begin(String iri, String type, String claim) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", iri);
    json.writeArrayFieldStart("type");
    json.writeString(type);
    json.writeString("Entity");
    json.writeEndArray();
    json.writeStringField("claim", claim);
  }

  private void holder(Evidence evidence, Speaker speaker) throws IOException {
    if (speaker.isKnown()) {
      json.writeStringField("wasAttributedTo", node(evidence.article(), speaker));
    }
  }

  /** Each article, speaker and statement once, however many positions it shows. */
  private void describe(List<Evidence> all) throws IOException {
    for (Evidence evidence : all) {
      if (described.add(Iris.article(evidence.article().id()))) {
        new JsonLdArticle(evidence.article(), json).head();
      }
      describe(evidence.article(), evidence.statement().speaker());
      if (described.add(statement(evidence))) {
        new JsonLdStatement(evidence.article(), evidence.statement(), json).write();
      }
    }
  }

  private void describe(Article article, Speaker speaker) throws IOException {
    if (speaker.isKnown() && described.add(node(article, speaker))) {
      new JsonLdArticle(article, json).speaker(speaker, Optional.empty());
    }
  }

  private static String statement(Evidence evidence) {
    return Iris.part(Iris.article(evidence.article().id()), evidence.statement().id());
  }

  private static String node(Article article, Speaker speaker) {
    return Iris.part(Iris.article(article.id()), speaker.id());
  }

  @Override
  public void close() throws IOException {
    json.writeEndArray();
    json.writeEndObject();
    json.close();
    out.write("\n");
    out.flush();
  }
}
