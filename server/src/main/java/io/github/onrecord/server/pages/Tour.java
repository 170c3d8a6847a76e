package io.github.onrecord.server.pages;

import io.github.onrecord.ledger.Entity;
import io.github.onrecord.ledger.Overview;
import io.github.onrecord.server.desk.Desk;
import io.github.onrecord.server.desk.Glance;
import java.util.List;
import java.util.stream.Stream;

/**
 * A walk through the pages of what is new on record, as a visitor who begins at the start takes.
 */
public final class Tour {
  private static final int EACH = 6;

  private Tour() {}

  /** The addresses in turn, each kind of page that needs no model's judgement among them. */
  public static List<String> of(Desk desk) {
    Glance glance = desk.glance();
    Stream<String> speakers =
        glance.quoted().stream().limit(EACH).map(each -> each.speaker().entity()).flatMap(Tour::of);
    Stream<String> articles = glance.latest().stream().limit(EACH).flatMap(each -> of(desk, each));
    return Stream.of(Stream.of("/", "/corrections"), speakers, articles)
        .flatMap(each -> each)
        .toList();
  }

  private static Stream<String> of(Entity entity) {
    String lastName = entity.name().strip().replaceFirst("(?s)^.*\\s", "");
    return Stream.of(
        "/speakers?name=" + Addresses.encoded(lastName),
        Addresses.speaker(entity.key()),
        Addresses.links(entity.key()));
  }

  private static Stream<String> of(Desk desk, Overview.Summary article) {
    Stream<String> statement =
        desk.ledger().record(article.article()).stream()
            .flatMap(record -> record.statements().stream())
            .limit(1)
            .map(each -> Addresses.statement(article.article(), each.id()));
    Stream<String> search =
        article.title().stream().map(title -> "/search?q=" + Addresses.encoded(title));
    return Stream.of(Stream.of(Addresses.article(article.article())), statement, search)
        .flatMap(each -> each);
  }
}
