package io.github.onrecord.writing;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.correction.Answer;
import io.github.onrecord.correction.Correction;
import io.github.onrecord.text.Article;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;

/**
 * Writes corrections as JSON: the places of a statement, what the machine takes it for and what a
 * person does. With the article's text each is an example to learn from that needs nothing else.
 */
public final class CorrectionWriter {
  private final JsonGenerator json;
  private final JsonParts parts;
  private final boolean withText;

  private CorrectionWriter(JsonGenerator json, boolean withText) {
    this.json = json;
    this.parts = new JsonParts(json);
    this.withText = withText;
  }

  /** One correction as a JSON object on one line, without the article's text. */
  public static String object(Correction correction) {
    StringWriter out = new StringWriter();
    try {
      write(Stream.of(correction), out, false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString().strip();
  }

  /**
   * Writes JSON Lines, with the articles' texts, to learn from.
   *
   * @param out stays open
   * @throws IOException if they cannot be written
   */
  public static void write(Stream<Correction> corrections, Writer out) throws IOException {
    write(corrections, out, true);
  }

  /**
   * Writes JSON Lines to a file, which is replaced once the new one is whole.
   *
   * @throws IOException if nothing can be written there
   */
  public static void write(Stream<Correction> corrections, Path path) throws IOException {
    try (WholeFile file = WholeFile.open(path)) {
      write(corrections, file.writer());
      file.finish();
    }
  }

  private static void write(Stream<Correction> corrections, Writer out, boolean withText)
      throws IOException {
    Writer escaping = new WellFormedWriter(out, WellFormedWriter.ESCAPE);
    JsonGenerator json = JsonWriter.oneALine(escaping);
    CorrectionWriter writer = new CorrectionWriter(json, withText);
    for (Iterator<Correction> each = corrections.iterator(); each.hasNext(); ) {
      writer.write(each.next());
    }
    boolean empty = json.getOutputContext().getEntryCount() == 0;
    json.flush();
    escaping.write(empty ? "" : "\n");
    escaping.flush();
  }

  private void write(Correction correction) throws IOException {
    json.writeStartObject();
    json.writeNumberField("number", correction.number());
    article(correction.article());
    json.writeStringField("statement", correction.statement());
    Attribution attribution = correction.attribution();
    parts.fragments("source", attribution.source().fragments());
    json.writeFieldName("cue");
    if (attribution.cue().isPresent()) {
      parts.fragment(attribution.cue().get());
    } else {
      json.writeNull();
    }
    parts.fragments("content", attribution.content().fragments());
    answer("read", correction.read());
    json.writeNumberField("confidence", Words.probability(attribution.confidence()));
    json.writeStringField("model", correction.model());
    answer("corrected", correction.corrected());
    json.writeStringField("by", correction.by());
    json.writeStringField("made", correction.made().toString());
    json.writeEndObject();
  }

  private void article(Article article) throws IOException {
    json.writeObjectFieldStart("article");
    json.writeStringField("id", article.id());
    parts.orNull("url", article.url());
    parts.orNull("outlet", article.outlet());
    parts.orNull("title", article.title());
    parts.orNull("published", article.published());
    if (withText) {
      json.writeStringField("text", article.text().toString());
    }
    json.writeEndObject();
  }

  private void answer(String field, Answer answer) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeBooleanField("isStatement", answer.stated());
    json.writeStringField("act", Words.of(answer.act()));
    json.writeFieldName("speaker");
    if (answer.speaker().isKnown()) {
      json.writeStartObject();
      json.writeStringField("name", answer.speaker().name());
      json.writeStringField("kind", Words.of(answer.speaker().kind()));
      json.writeEndObject();
    } else {
      json.writeNull();
    }
    json.writeEndObject();
  }
}
