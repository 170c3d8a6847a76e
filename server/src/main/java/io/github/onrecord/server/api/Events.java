package io.github.onrecord.server.api;

import io.github.onrecord.server.desk.Desk;
import io.javalin.http.sse.SseClient;

/** Tells programs of what is added, as it is added. */
final class Events {
  private final Desk desk;

  Events(Desk desk) {
    this.desk = desk;
  }

  void begin(SseClient client) {
    client.keepAlive();
    client.sendComment("statements follow as they are added");
    Runnable end = desk.onAddition(record -> client.sendEvent("article", Written.line(record)));
    client.onClose(end);
  }
}
