package io.github.onrecord.writing;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.onrecord.text.Article;
import io.github.onrecord.text.ArticleText;
import io.github.onrecord.text.Fragment;
import io.github.onrecord.text.Span;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Places in an article as a W3C Web Annotation: each by its offsets and by its words. */
final class JsonLdAnnotation {
  /** Code points before and after the words, which tell them from the same words elsewhere. */
  private static final int AROUND = 32;

  private final ArticleText text;
  private final String article;
  private final JsonGenerator json;

  JsonLdAnnotation(Article article, JsonGenerator json) {
    this.text = article.text();
    this.article = Iris.article(article.id());
    this.json = json;
  }

  /** Says of the places that they show {@code body}; nothing where there are none. */
  void write(
      String id, String motivation, String body, Optional<String> about, List<Fragment> places)
      throws IOException {
    if (places.isEmpty()) {
      return;
    }
    json.writeStartObject();
    json.writeStringField("id", id);
    json.writeStringField("type", "Annotation");
    json.writeStringField("motivation", motivation);
    json.writeStringField("body", body);
    if (about.isPresent()) {
      json.writeStringField("statement", about.get());
    }
    json.writeArrayFieldStart("target");
    for (Fragment place : places) {
      place(place);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void place(Fragment place) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "SpecificResource");
    json.writeStringField("source", article);
    json.writeArrayFieldStart("selector");
    json.writeStartObject();
    json.writeStringField("type", "TextPositionSelector");
    json.writeNumberField("start", place.start());
    json.writeNumberField("end", place.end());
    json.writeEndObject();
    json.writeStartObject();
    json.writeStringField("type", "TextQuoteSelector");
    json.writeStringField("exact", place.text());
    json.writeStringField("prefix", words(Math.max(0, place.start() - AROUND), place.start()));
    json.writeStringField(
        "suffix", words(place.end(), Math.min(text.length(), place.end() + AROUND)));
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private String words(int start, int end) {
    return start == end ? "" : text.fragment(new Span(start, end)).text();
  }
}
