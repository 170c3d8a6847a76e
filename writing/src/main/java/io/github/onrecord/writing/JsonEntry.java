package io.github.onrecord.writing;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.onrecord.correction.Correction;
import io.github.onrecord.statement.LedgerEntry;
import io.github.onrecord.statement.LedgerEntry.Linked;
import io.github.onrecord.statement.LedgerEntry.Move;
import io.github.onrecord.statement.LedgerEntry.SpeakerLink;
import java.io.IOException;

/** What a ledger knows of an article, beside its record in JSON. */
final class JsonEntry {
  static final String FIELD = "ledger";

  private JsonEntry() {}

  static void write(LedgerEntry entry, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(FIELD);
    json.writeStringField("story", entry.story());
    json.writeNumberField("version", entry.version());
    json.writeStringField("added", entry.added().toString());
    json.writeArrayFieldStart("links");
    for (SpeakerLink link : entry.links()) {
      json.writeStartObject();
      json.writeStringField("speaker", link.speaker());
      linked("to", link.to(), json);
      json.writeStringField("evidence", link.evidence());
      json.writeArrayFieldStart("moves");
      for (Move move : link.moves()) {
        move(move, json);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    read(entry, json);
    corrections(entry, json);
    json.writeEndObject();
  }

  private static void read(LedgerEntry entry, JsonGenerator json) throws IOException {
    if (entry.read().isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("read");
    for (LedgerEntry.Read each : entry.read()) {
      json.writeStartObject();
      json.writeNumberField("place", each.place());
      json.writeFieldName("statement");
      JsonRecord.write(each.statement(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void corrections(LedgerEntry entry, JsonGenerator json) throws IOException {
    if (entry.corrections().isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("corrections");
    for (Correction each : entry.corrections()) {
      JsonCorrection.write(each, json);
    }
    json.writeEndArray();
  }

  private static void move(Move move, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", Words.of(move.kind()));
    json.writeStringField("made", move.made().toString());
    linked("before", move.before(), json);
    linked("after", move.after(), json);
    json.writeStringField("evidence", move.evidence());
    json.writeEndObject();
  }

  private static void linked(String field, Linked linked, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("key", linked.key());
    json.writeStringField("name", linked.name());
    json.writeEndObject();
  }
}
