package io.github.onrecord.server.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.onrecord.correction.Amendment;
import io.github.onrecord.correction.Correction;
import io.github.onrecord.correction.Named;
import io.github.onrecord.server.desk.Amending;
import io.github.onrecord.server.desk.Desk;
import io.github.onrecord.server.desk.Query;
import io.github.onrecord.speaker.SpeakerKind;
import io.github.onrecord.statement.Act;
import io.github.onrecord.writing.CorrectionWriter;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Answers operations on corrections. */
final class CorrectionAnswers {
  private static final JsonMapper JSON = new JsonMapper();
  private static final int LIMIT = 20;
  private static final int MOST = 100;

  private final Desk desk;

  CorrectionAnswers(Desk desk) {
    this.desk = desk;
  }

  void list(Context context) {
    Query query = Query.of(context);
    int limit = query.number("limit", LIMIT, 1, MOST);
    int before = query.number("cursor", Integer.MAX_VALUE, 1, Integer.MAX_VALUE);
    List<Correction> found = desk.ledger().corrections().latest(limit + 1, before);
    ObjectNode answer = JSON.createObjectNode();
    ArrayNode all = answer.putArray("corrections");
    List<Correction> shown = found.stream().limit(limit).toList();
    shown.forEach(each -> all.add(tree(each)));
    boolean more = found.size() > limit;
    answer.put("next", more ? String.valueOf(found.get(limit - 1).number()) : null);
    Table.show(
        context,
        all,
        answer,
        list -> {
          for (Correction each : shown) {
            list.correction(each);
          }
        });
  }

  private static JsonNode tree(Correction correction) {
    try {
      return JSON.readTree(CorrectionWriter.object(correction));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("corrections are written as JSON", e);
    }
  }

  void make(Context context) {
    JsonNode body = Body.of(context);
    Correction made =
        Amending.make(
            desk,
            Body.text(body, "article"),
            Body.text(body, "statement"),
            amendment(body),
            Body.text(body, "by"));
    context.status(201).result(CorrectionWriter.object(made)).contentType("application/json");
  }

  void undo(Context context) {
    Query query = Query.of(context);
    query.needed("number");
    Correction undone = Amending.undo(desk, query.number("number", 1, 1, Integer.MAX_VALUE));
    context.result(CorrectionWriter.object(undone)).contentType("application/json");
  }

  private static Amendment amendment(JsonNode body) {
    try {
      return new Amendment(
          body.path("isStatement").asBoolean(true),
          Optional.ofNullable(body.get("act")).map(act -> word("act", act, Act.class)),
          Optional.ofNullable(body.get("speaker")).map(CorrectionAnswers::named));
    } catch (IllegalArgumentException e) {
      throw new BadRequestResponse(String.valueOf(e.getMessage()));
    }
  }

  private static Named named(JsonNode speaker) {
    if (speaker.isNull()) {
      return Named.unknown();
    }
    JsonNode kind = speaker.path("kind");
    return new Named(
        Body.text(speaker, "name"),
        kind.isMissingNode() ? SpeakerKind.PERSON : word("kind", kind, SpeakerKind.class));
  }

  private static <E extends Enum<E>> E word(String field, JsonNode word, Class<E> type) {
    try {
      return Enum.valueOf(type, word.asText().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new BadRequestResponse("'" + word.asText() + "' is none of the words for " + field);
    }
  }
}
