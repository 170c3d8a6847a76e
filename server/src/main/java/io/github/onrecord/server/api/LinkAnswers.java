package io.github.onrecord.server.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.onrecord.ledger.Entity;
import io.github.onrecord.ledger.KnownSpeakers;
import io.github.onrecord.ledger.LedgerException;
import io.github.onrecord.ledger.Link;
import io.github.onrecord.ledger.Relinking;
import io.github.onrecord.server.desk.Desk;
import io.github.onrecord.server.desk.Lookup;
import io.github.onrecord.server.desk.Query;
import io.github.onrecord.writing.JsonLdList;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.ConflictResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Answers operations on who is taken for whom. */
final class LinkAnswers {
  private static final JsonMapper JSON = new JsonMapper();

  private final Desk desk;

  LinkAnswers(Desk desk) {
    this.desk = desk;
  }

  /** Where a speaker speaks, and why it is taken for this one. */
  void links(Context context) {
    KnownSpeakers known = desk.ledger().speakers();
    ArrayNode all = JSON.createArrayNode();
    Entity entity = entity(known, Query.of(context).needed("key"));
    List<Link> links = known.links(entity);
    for (Link each : links) {
      ObjectNode link = all.addObject();
      link.put("article", each.article());
      link.put("speaker", each.speaker());
      link.put("called", each.called());
      link.put("evidence", each.evidence());
    }
    Table.show(
        context,
        all,
        all,
        list -> {
          list.speaker(entity.key(), entity.name(), entity.kind(), List.of());
          for (Link each : links) {
            list.link(each.article(), each.speaker(), each.called(), entity.key(), each.evidence());
          }
        });
  }

  /** The merges and splits that can be undone, the latest first. */
  void changes(Context context) {
    ArrayNode all = JSON.createArrayNode();
    List<Relinking> changes = desk.ledger().speakers().relinkings();
    changes.forEach(each -> write(each, all.addObject()));
    Table.show(context, all, all, list -> write(changes, list));
  }

  /** Each speaker once, however often it was moved. */
  private static void write(List<Relinking> changes, JsonLdList list) throws IOException {
    Set<Entity> speakers = new LinkedHashSet<>();
    changes.forEach(each -> speakers.addAll(List.of(each.before(), each.entity())));
    for (Entity each : speakers) {
      list.speaker(each.key(), each.name(), each.kind(), List.of());
    }
    for (Relinking each : changes) {
      list.relinking(
          each.number(),
          each.kind(),
          each.made(),
          each.before().key(),
          each.entity().key(),
          each.speakers());
    }
  }

  /** Takes two for one, or one for another in some articles. */
  void change(Context context) {
    JsonNode body = Body.of(context);
    KnownSpeakers known = desk.ledger().speakers();
    boolean merges = body.has("from");
    if (merges == body.has("articles")) {
      throw new BadRequestResponse(
          "give \"from\" for another who is the same, or \"articles\" in which it is another");
    }
    Entity entity = entity(known, Body.text(body, "speaker"));
    try {
      Relinking done =
          merges
              ? known.merge(entity(known, Body.text(body, "from")), entity)
              : known.split(entity, articles(body.get("articles")));
      context.status(201);
      show(context, done);
    } catch (LedgerException e) {
      throw new BadRequestResponse(String.valueOf(e.getMessage()));
    }
  }

  private static List<String> articles(JsonNode articles) {
    List<String> ids = new ArrayList<>();
    articles.forEach(each -> ids.add(each.asText()));
    if (ids.isEmpty()) {
      throw new BadRequestResponse("\"articles\" must be an array of ids, and not be empty");
    }
    return ids;
  }

  /** Takes a merge or split back. */
  void undo(Context context) {
    Query query = Query.of(context);
    query.needed("number");
    int number = query.number("number", 1, 1, Integer.MAX_VALUE);
    KnownSpeakers known = desk.ledger().speakers();
    if (known.relinkings().stream().noneMatch(each -> each.number() == number)) {
      throw new NotFoundResponse("there is no change " + number);
    }
    try {
      show(context, known.undo(number));
    } catch (LedgerException e) {
      throw new ConflictResponse("its speakers were moved again later; undo that first");
    }
  }

  private static Entity entity(KnownSpeakers known, String key) {
    return Lookup.profile(known, key).entity();
  }

  private static void show(Context context, Relinking change) {
    ObjectNode json = JSON.createObjectNode();
    write(change, json);
    Shape.JSON.show(context, json.toString());
  }

  private static void write(Relinking change, ObjectNode json) {
    json.put("number", change.number());
    json.put("kind", change.kind().name().toLowerCase(Locale.ROOT));
    json.put("made", change.made().toString());
    json.put("speaker", change.entity().key());
    json.put("name", change.entity().name());
    json.put("from", change.before().key());
    json.put("fromName", change.before().name());
    json.put("articles", change.speakers());
  }
}
