package io.github.onrecord.writing;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.onrecord.claim.Answer;
import io.github.onrecord.claim.ArticleAnswer;
import io.github.onrecord.claim.Change;
import io.github.onrecord.claim.Evidence;
import io.github.onrecord.claim.Position;
import io.github.onrecord.speaker.Speaker;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/** The JSON object of an answer, indented or on a line; keys and order are a contract. */
final class AnswerObject implements AnswerWriter {
  private final Writer out;
  private final JsonGenerator json;
  private final JsonParts parts;

  private AnswerObject(Writer out, JsonGenerator json) {
    this.out = out;
    this.json = json;
    this.parts = new JsonParts(json);
  }

  static AnswerObject document(Writer out) throws IOException {
    return new AnswerObject(out, JsonWriter.indented(out));
  }

  static AnswerObject lines(Writer out) throws IOException {
    return new AnswerObject(out, JsonWriter.oneALine(out));
  }

  @Override
  public void write(Optional<String> id, Answer answer) throws IOException {
    json.writeStartObject();
    if (id.isPresent()) {
      json.writeStringField("id", id.get());
    }
    json.writeStringField("claim", answer.claim());
    json.writeStringField("verdict", Words.of(answer.verdict()));
    json.writeArrayFieldStart("positions");
    for (Position position : answer.positions()) {
      position(position);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("articles");
    for (ArticleAnswer article : answer.articles()) {
      article(article);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("changes");
    for (Change change : answer.changes()) {
      change(change);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.flush();
  }

  private void position(Position position) throws IOException {
    Speaker speaker = position.speaker();
    json.writeStartObject();
    json.writeObjectFieldStart("speaker");
    parts.orNull("name", name(speaker));
    json.writeStringField("kind", Words.of(speaker.kind()));
    parts.orNull("role", Optional.of(speaker).filter(Speaker::isKnown).flatMap(SpeakerWords::role));
    json.writeEndObject();
    json.writeStringField("stance", Words.of(position.stance()));
    json.writeNumberField("confidence", Words.probability(position.confidence()));
    parts.saidOn(position.saidOn());
    evidence(position.evidence());
    json.writeEndObject();
  }

  private void article(ArticleAnswer article) throws IOException {
    json.writeStartObject();
    json.writeStringField("article", article.article().id());
    json.writeStringField("stance", Words.of(article.stance()));
    json.writeNumberField("confidence", Words.probability(article.confidence()));
    json.writeEndObject();
  }

  private void change(Change change) throws IOException {
    json.writeStartObject();
    json.writeStringField("speaker", SpeakerWords.called(change.speaker()));
    json.writeStringField("from", Words.of(change.from()));
    json.writeStringField("to", Words.of(change.to()));
    evidence(List.of(change.before(), change.after()));
    json.writeEndObject();
  }

  private void evidence(List<Evidence> evidence) throws IOException {
    json.writeArrayFieldStart("evidence");
    for (Evidence each : evidence) {
      json.writeStartObject();
      json.writeStringField("article", each.article().id());
      json.writeStringField("statement", each.statement().id());
      json.writeStringField("text", each.text());
      more(each);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /**
   * What lets a reader weigh the words without the article: their way, their day and the reading.
   */
  private void more(Evidence evidence) throws IOException {
    parts.orNull("outlet", evidence.article().outlet());
    parts.orNull("published", evidence.article().published());
    json.writeArrayFieldStart("via");
    for (Speaker relay : evidence.statement().via()) {
      json.writeString(SpeakerWords.called(relay));
    }
    json.writeEndArray();
    parts.saidOn(evidence.statement().saidOn());
    json.writeNumberField("confidence", Words.probability(evidence.confidence()));
    json.writeStringField("reason", evidence.reason());
  }

  private static Optional<String> name(Speaker speaker) {
    return Optional.of(speaker).filter(Speaker::isKnown).flatMap(SpeakerWords::name);
  }

  @Override
  public void close() throws IOException {
    boolean empty = json.getOutputContext().getEntryCount() == 0;
    json.close();
    out.write(empty ? "" : "\n");
    out.flush();
  }
}
