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
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes what is on record about a claim as a JSON object; keys and order are a contract. */
public final class AnswerJson {
  private final JsonGenerator json;

  private AnswerJson(JsonGenerator json) {
    this.json = json;
  }

  /** The object on one line. */
  public static String of(Answer answer) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json =
        JsonWriter.oneALine(new WellFormedWriter(out, WellFormedWriter.ESCAPE))) {
      new AnswerJson(json).write(answer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private void write(Answer answer) throws IOException {
    json.writeStartObject();
    json.writeStringField("claim", answer.claim());
    json.writeStringField("verdict", word(answer.verdict()));
    json.writeArrayFieldStart("positions");
    for (Position position : answer.positions()) {
      position(position);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("articles");
    for (ArticleAnswer article : answer.articles()) {
      json.writeStartObject();
      json.writeStringField("article", article.article().id());
      json.writeStringField("stance", word(article.stance()));
      json.writeNumberField("confidence", Words.probability(article.confidence()));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("changes");
    for (Change change : answer.changes()) {
      change(change);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void position(Position position) throws IOException {
    json.writeStartObject();
    speaker(position.speaker());
    json.writeStringField("stance", word(position.stance()));
    json.writeNumberField("confidence", Words.probability(position.confidence()));
    saidOn(position.saidOn());
    evidence(position.evidence());
    json.writeEndObject();
  }

  private void speaker(Speaker speaker) throws IOException {
    json.writeObjectFieldStart("speaker");
    orNull("name", SpeakerWords.name(speaker));
    json.writeStringField("kind", word(speaker.kind()));
    orNull("role", SpeakerWords.role(speaker));
    json.writeEndObject();
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

  private void change(Change change) throws IOException {
    json.writeStartObject();
    json.writeStringField("speaker", SpeakerWords.called(change.speaker()));
    json.writeStringField("from", word(change.from()));
    json.writeStringField("to", word(change.to()));
    evidence(List.of(change.before(), change.after()));
    json.writeEndObject();
  }

  private void evidence(List<Evidence> all) throws IOException {
    json.writeArrayFieldStart("evidence");
    for (Evidence each : all) {
      json.writeStartObject();
      json.writeStringField("article", each.article().id());
      json.writeStringField("statement", each.statement().id());
      json.writeStringField("text", each.text());
      json.writeNumberField("confidence", Words.probability(each.confidence()));
      json.writeStringField("reason", each.reason());
      json.writeEndObject();
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

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
