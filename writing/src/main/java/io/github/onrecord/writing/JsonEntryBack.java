package io.github.onrecord.writing;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.onrecord.speaker.Relink;
import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.statement.LedgerEntry;
import io.github.onrecord.statement.LedgerEntry.Linked;
import io.github.onrecord.statement.LedgerEntry.Move;
import io.github.onrecord.statement.LedgerEntry.SpeakerLink;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** Reads back what a ledger knew of an article. */
final class JsonEntryBack {
  private JsonEntryBack() {}

  /**
   * @throws IllegalArgumentException if the object breaks the contract; the message names the field
   */
  static Optional<LedgerEntry> entry(JsonNode node, ArticleRecord record) {
    return JsonFields.present(node, JsonEntry.FIELD)
        .map(
            ledger ->
                new LedgerEntry(
                    record,
                    JsonFields.string(ledger, "story"),
                    JsonFields.number(ledger, "version").intValue(),
                    JsonFields.instant(ledger, "added"),
                    list(ledger, "links", JsonEntryBack::link),
                    optionalList(ledger, "read", each -> read(each, record)),
                    optionalList(
                        ledger,
                        "corrections",
                        each -> JsonCorrection.read(each, record.article()))));
  }

  private static LedgerEntry.Read read(JsonNode node, ArticleRecord record) {
    return new LedgerEntry.Read(
        JsonFields.number(node, "place").intValue(),
        JsonBack.statement(JsonFields.object(node, "statement"), record));
  }

  private static SpeakerLink link(JsonNode node) {
    return new SpeakerLink(
        JsonFields.string(node, "speaker"),
        linked(node, "to"),
        JsonFields.string(node, "evidence"),
        list(node, "moves", JsonEntryBack::move));
  }

  private static Move move(JsonNode node) {
    return new Move(
        JsonFields.word(node, "kind", Relink.class),
        JsonFields.instant(node, "made"),
        linked(node, "before"),
        linked(node, "after"),
        JsonFields.string(node, "evidence"));
  }

  private static Linked linked(JsonNode node, String field) {
    JsonNode linked = JsonFields.object(node, field);
    return new Linked(JsonFields.string(linked, "key"), JsonFields.string(linked, "name"));
  }

  private static <T> List<T> optionalList(JsonNode node, String field, Function<JsonNode, T> each) {
    return JsonFields.present(node, field).isPresent() ? list(node, field, each) : List.of();
  }

  private static <T> List<T> list(JsonNode node, String field, Function<JsonNode, T> each) {
    return StreamSupport.stream(JsonFields.array(node, field).spliterator(), false)
        .map(each)
        .toList();
  }
}
