package io.github.onrecord.server.api;

import io.github.onrecord.ledger.Entity;
import io.github.onrecord.server.desk.Desk;
import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.statement.Statement;
import io.javalin.http.sse.SseClient;
import java.util.Optional;

/** Tells programs of what is added, as it is added. */
final class Events {
  private final Desk desk;

  Events(Desk desk) {
    this.desk = desk;
  }

  void begin(SseClient client) {
    client.keepAlive();
    client.sendComment("statements follow as they are added");
    Runnable end = desk.onAddition(record -> tell(client, record));
    client.onClose(end);
  }

  private void tell(SseClient client, ArticleRecord record) {
    String article = record.article().id();
    for (Statement each : record.statements()) {
      Optional<String> key = desk.ledger().entity(article, each.speaker().id()).map(Entity::key);
      client.sendEvent("statement", Written.line(record, each, key), article + "/" + each.id());
    }
  }
}
