package io.github.onrecord.server.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.onrecord.ledger.Entity;
import io.github.onrecord.ledger.Found;
import io.github.onrecord.ledger.KnownSpeakers;
import io.github.onrecord.ledger.Office;
import io.github.onrecord.ledger.Profile;
import io.github.onrecord.ledger.Relayer;
import io.github.onrecord.ledger.Turn;
import io.github.onrecord.server.desk.Desk;
import io.github.onrecord.server.desk.Lookup;
import io.github.onrecord.server.desk.Query;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Who a speaker is, and whose words a speaker passed on. */
final class ProfileAnswers {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Of offices, changes of position and relays at most. */
  private static final int MOST = 100;

  private static final int RELAYED = 60;

  private final Desk desk;

  ProfileAnswers(Desk desk) {
    this.desk = desk;
  }

  /** Offices with their days, changes of position, and who passes the speaker on. */
  void profile(Context context) {
    KnownSpeakers known = desk.ledger().speakers();
    Profile profile = Lookup.profile(known, Query.of(context).needed("key"));
    Entity entity = profile.entity();
    ObjectNode json = JSON.createObjectNode();
    Listed.write(profile, json);
    put(json, "first", profile.first());
    put(json, "last", profile.last());
    ArrayNode bodies = json.putArray("affiliations");
    profile.affiliations().forEach(bodies::add);
    ArrayNode offices = json.putArray("offices");
    known.offices(entity, MOST).forEach(each -> write(each, offices.addObject()));
    ArrayNode changes = json.putArray("changes");
    desk.ledger().disputes().turns(entity, MOST).forEach(e -> write(e, changes.addObject()));
    ArrayNode relayers = json.putArray("relayers");
    known.relayers(entity, MOST).forEach(each -> write(each, relayers.addObject()));
    ArrayNode rows = JSON.createArrayNode();
    List.of("offices", "changes", "relayers").forEach(each -> rows(json, each, rows));
    Table.show(context, rows, json, list -> Listed.write(profile, list));
  }

  private static void rows(ObjectNode profile, String list, ArrayNode rows) {
    for (JsonNode each : profile.get(list)) {
      Table.row(rows, list).setAll((ObjectNode) each);
    }
  }

  /** What a speaker passed on of others. */
  void relayed(Context context) {
    KnownSpeakers known = desk.ledger().speakers();
    Query query = Query.of(context);
    Profile profile = Lookup.profile(known, query.needed("key"));
    int limit = query.number("limit", RELAYED, 1, MOST);
    try (Stream<Found> relayed = known.relayed(profile.entity(), limit)) {
      Written.show(context, relayed.toList());
    }
  }

  private static void write(Office office, ObjectNode json) {
    json.put("words", office.words());
    put(json, "first", office.first());
    put(json, "last", office.last());
  }

  private static void write(Turn turn, ObjectNode json) {
    json.put("claim", turn.claim());
    json.put("from", turn.before().name().toLowerCase(Locale.ROOT));
    json.put("to", turn.after().name().toLowerCase(Locale.ROOT));
    put(json, "day", turn.day());
  }

  private static void write(Relayer relayer, ObjectNode json) {
    json.put("name", relayer.name());
    json.put("key", relayer.key().orElse(null));
    json.put("statements", relayer.statements());
  }

  private static void put(ObjectNode json, String name, Optional<LocalDate> day) {
    json.put(name, day.map(LocalDate::toString).orElse(null));
  }
}
