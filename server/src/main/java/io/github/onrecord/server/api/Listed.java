package io.github.onrecord.server.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.onrecord.ledger.Entity;
import io.github.onrecord.ledger.Overview;
import io.github.onrecord.ledger.Profile;
import io.github.onrecord.writing.JsonLdList;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;

/** What stands in lists, as JSON objects. */
final class Listed {
  private Listed() {}

  static void write(Overview.Summary article, ObjectNode json) {
    json.put("id", article.article());
    json.put("url", article.url().orElse(null));
    json.put("outlet", article.outlet().orElse(null));
    json.put("title", article.title().orElse(null));
    json.put("published", article.published().map(LocalDate::toString).orElse(null));
    json.put("statements", article.statements());
  }

  static void write(Overview.Summary article, JsonLdList list) throws IOException {
    list.article(
        article.article(), article.url(), article.outlet(), article.title(), article.published());
  }

  static void write(Profile profile, JsonLdList list) throws IOException {
    Entity entity = profile.entity();
    list.speaker(entity.key(), entity.name(), entity.kind(), profile.roles());
  }

  static void write(Profile profile, ObjectNode json) {
    json.put("key", profile.entity().key());
    json.put("name", profile.entity().name());
    json.put("kind", profile.entity().kind().name().toLowerCase(Locale.ROOT));
    json.put("statements", profile.statements());
    json.put("articles", profile.articles());
    ArrayNode roles = json.putArray("roles");
    profile.roles().forEach(roles::add);
  }
}
