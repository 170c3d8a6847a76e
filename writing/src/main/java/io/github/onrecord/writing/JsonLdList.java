package io.github.onrecord.writing;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.onrecord.correction.Correction;
import io.github.onrecord.speaker.Relink;
import io.github.onrecord.speaker.SpeakerKind;
import io.github.onrecord.statement.Statement;
import io.github.onrecord.text.Article;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What stands in lists as linked data: one document, in which each thing has the name that it has
 * in every other. Every method throws {@link IOException} if it cannot be written.
 */
public final class JsonLdList implements AutoCloseable {
  private final Writer out;
  private final JsonGenerator json;
  private final JsonLdParts parts;

  /**
   * Begins the document.
   *
   * @param out where to; its owner closes it
   */
  public JsonLdList(Writer out) throws IOException {
    this.out = new WellFormedWriter(out, WellFormedWriter.ESCAPE);
    json = JsonWriter.indented(this.out);
    parts = new JsonLdParts(json);
    json.writeStartObject();
    JsonLdContext.write(json);
    json.writeArrayFieldStart("@graph");
  }

  /** An article without its text. */
  public void article(
      String id,
      Optional<String> url,
      Optional<String> outlet,
      Optional<String> title,
      Optional<LocalDate> published)
      throws IOException {
    parts.beginArticle(id, url, outlet, title, published);
    json.writeEndObject();
  }

  /** A person or body of the ledger; what it is called stands for its name. */
  public void speaker(String key, String name, SpeakerKind kind, List<String> roles)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("id", Iris.speaker(key));
    parts.type(kind);
    json.writeStringField("name", name);
    if (!roles.isEmpty()) {
      json.writeArrayFieldStart("jobTitle");
      for (String role : roles) {
        json.writeString(role);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  /**
   * Whom a speaker of an article is taken for.
   *
   * @param speaker the speaker's id in the article
   * @param called what it is called there
   * @param key the key of whom it is taken for
   * @param evidence what that rests on
   */
  public void link(String article, String speaker, String called, String key, String evidence)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("id", Iris.part(Iris.article(article), speaker));
    json.writeStringField("name", called);
    json.writeStringField("specializationOf", Iris.speaker(key));
    json.writeStringField("evidence", evidence);
    json.writeEndObject();
  }

  /**
   * That a person took speakers of articles for another one.
   *
   * @param number its number in the ledger
   * @param made when
   * @param before the key of whom they were taken for until then
   * @param after the key of whom they are taken for since
   * @param articles in how many articles
   */
  public void relinking(
      long number, Relink kind, Instant made, String before, String after, int articles)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("id", Iris.relinking(number));
    json.writeArrayFieldStart("type");
    json.writeString(kind == Relink.SPLIT ? "Split" : "Merge");
    json.writeString("Activity");
    json.writeEndArray();
    json.writeStringField("endedAtTime", made.toString());
    json.writeStringField("before", Iris.speaker(before));
    json.writeStringField("after", Iris.speaker(after));
    json.writeNumberField("articles", articles);
    json.writeEndObject();
  }

  /** A claim that some affirm and some deny. */
  public void dispute(String claim) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", Iris.claim(claim));
    json.writeStringField("type", "Claim");
    json.writeStringField("text", claim);
    json.writeStringField("verdict", "ns:disputed");
    json.writeEndObject();
  }

  /** A statement with its article and speaker. */
  public void statement(Article article, Statement statement) throws IOException {
    JsonLdArticle node = new JsonLdArticle(article, json);
    node.head();
    if (statement.speaker().isKnown()) {
      node.speaker(statement.speaker(), Optional.empty());
    }
    new JsonLdStatement(article, statement, json).write();
  }

  /** What a person put right. */
  public void correction(Correction correction) throws IOException {
    new JsonLdCorrection(correction, json).write();
  }

  /** Ends the document. */
  @Override
  public void close() throws IOException {
    json.writeEndArray();
    json.writeEndObject();
    json.close();
    out.write("\n");
    out.flush();
  }
}
