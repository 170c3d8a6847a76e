package io.github.onrecord.server.api;

import io.github.onrecord.server.desk.Query;
import io.github.onrecord.writing.Format;
import io.javalin.http.Context;

/** How statements are written in an answer. */
enum Shape {
  JSON("application/json", Format.JSON),
  JSONLD("application/ld+json", Format.JSONLD),
  CSV("text/csv; charset=utf-8", Format.CSV);

  private final String type;
  private final Format format;

  Shape(String type, Format format) {
    this.type = type;
    this.format = format;
  }

  /** As the request wants it. */
  static Shape of(Context context) {
    return Query.of(context).oneOf("format", Shape.class).orElse(JSON);
  }

  Format format() {
    return format;
  }

  void show(Context context, String text) {
    context.result(text).contentType(type);
  }
}
