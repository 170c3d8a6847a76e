package io.github.onrecord.server.api;

import io.github.onrecord.ledger.Entity;
import io.github.onrecord.server.desk.Desk;
import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.statement.Statement;
import io.javalin.http.HandlerType;
import io.javalin.http.sse.SseClient;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Tells programs of what is added, as it is added. */
final class Events implements AutoCloseable {
  private final Desk desk;
  private final Set<SseClient> listening = ConcurrentHashMap.newKeySet();

  Events(Desk desk) {
    this.desk = desk;
  }

  /** Who asks by HEAD wants no statements: the stream ends where it begins. */
  void begin(SseClient client) {
    if (client.ctx().method().equals(HandlerType.HEAD)) {
      return;
    }
    client.keepAlive();
    client.sendComment("statements follow as they are added");
    Runnable end = desk.onAddition(record -> tell(client, record));
    listening.add(client);
    client.onClose(
        () -> {
          end.run();
          listening.remove(client);
        });
  }

  /** Nobody listens to the end by himself, so a server that stops must end it. */
  @Override
  public void close() {
    listening.forEach(SseClient::close);
  }

  private void tell(SseClient client, ArticleRecord record) {
    String article = record.article().id();
    for (Statement each : record.statements()) {
      Optional<String> key = desk.ledger().entity(article, each.speaker().id()).map(Entity::key);
      client.sendEvent("statement", Written.line(record, each, key), article + "/" + each.id());
    }
  }
}
