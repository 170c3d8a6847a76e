package io.github.onrecord.server.api;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.onrecord.server.desk.Desk;
import io.github.onrecord.server.desk.Example;
import io.github.onrecord.server.desk.Lookup;
import io.github.onrecord.server.desk.Query;
import io.github.onrecord.server.desk.Upload;
import io.github.onrecord.statement.ArticleRecord;
import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;

/** Answers with what pages show of texts that are being read, or only read. */
final class ReadingAnswers {
  private static final JsonMapper JSON = new JsonMapper();

  private final Desk desk;

  ReadingAnswers(Desk desk) {
    this.desk = desk;
  }

  /** The example is read anew each time, as its page does. */
  void example(Context context) {
    Shape shape = Shape.of(context);
    List<ArticleRecord> records = List.of(desk.read(Example.draft().article()));
    shape.show(context, Written.records(shape.format(), records));
  }

  /** How far the reading of a file is. */
  void upload(Context context) {
    Upload upload = Lookup.upload(desk, Query.of(context));
    ObjectNode json = JSON.createObjectNode();
    json.put("id", upload.id());
    json.put("name", upload.name());
    json.put("state", upload.state().name().toLowerCase(Locale.ROOT));
    json.put("read", upload.read());
    json.put("added", upload.added());
    json.put("statements", upload.statements());
    json.put("lastArticle", upload.lastArticle().isEmpty() ? null : upload.lastArticle());
    ArrayNode troubles = json.putArray("troubles");
    upload.troubles().forEach(troubles::add);
    Shape.JSON.show(context, json.toString());
  }
}
