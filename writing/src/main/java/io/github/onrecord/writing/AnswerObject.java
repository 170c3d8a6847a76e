package io.github.onrecord.writing;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.onrecord.claim.Answer;
import io.github.onrecord.claim.ArticleAnswer;
import io.github.onrecord.claim.Change;
import io.github.onrecord.claim.Evidence;
import io.github.onrecord.claim.Position;
import io.github.onrecord.speaker.Speaker;
import io.github.onrecord.statement.Days;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/** The JSON object of an answer, indented or on a line; keys and order are a contract. */
final class AnswerObject implements AnswerWriter {
  private final Writer out;
  private final JsonGenerator json;

  private AnswerObject(Writer out, JsonGenerator json) {
    this.out = out;
    this.json = json;
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
    orNull("name", name(speaker));
    json.writeStringField("kind", Words.of(speaker.kind()));
    orNull("role", Optional.of(speaker).filter(Speaker::isKnown).flatMap(SpeakerWords::role));
    json.writeEndObject();
    json.writeStringField("stance", Words.of(position.stance()));
    json.writeNumberField("confidence", Words.probability(position.confidence()));
    saidOn(position.saidOn());
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
    orNull("outlet", evidence.article().outlet());
    orNull("published", evidence.article().published());
    json.writeArrayFieldStart("via");
    for (Speaker relay : evidence.statement().via()) {
      json.writeString(SpeakerWords.called(relay));
    }
    json.writeEndArray();
    saidOn(evidence.statement().saidOn());
    json.writeNumberField("confidence", Words.probability(evidence.confidence()));
    json.writeStringField("reason", evidence.reason());
  }

  private void saidOn(Optional<Days> days) throws IOException {
    json.writeFieldName("saidOn");
    if (days.isEmpty()) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    json.writeStringField("from", days.get().from().toString());
    json.writeStringField("to", days.get().to().toString());
    json.writeEndObject();
  }

  private static Optional<String> name(Speaker speaker) {
    return Optional.of(speaker).filter(Speaker::isKnown).flatMap(SpeakerWords::name);
  }

  private void orNull(String field, Optional<?> value) throws IOException {
    json.writeFieldName(field);
    if (value.isPresent()) {
      json.writeString(value.get().toString());
    } else {
      json.writeNull();
    }
  }

  @Override
  public void close() throws IOException {
    boolean empty = json.getOutputContext().getEntryCount() == 0;
    json.close();
    out.write(empty ? "" : "\n");
    out.flush();
  }
}
