package io.github.onrecord.server.pages;

import io.github.onrecord.ledger.Entity;
import io.github.onrecord.server.desk.Desk;
import io.github.onrecord.server.desk.Glance;
import io.github.onrecord.statement.Statement;
import io.github.onrecord.writing.Phrases;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A walk through the pages of what is new on record, as a visitor who begins at the start takes.
 */
public final class Tour {
  private static final int EACH = 6;
  private static final int WORDS = 6;
  private static final Pattern BLANK = Pattern.compile(" ");

  private Tour() {}

  /** The addresses in turn, each kind of page that needs no model's judgement among them. */
  public static List<String> of(Desk desk) {
    Glance glance = desk.glance();
    Stream<String> speakers =
        glance.quoted().stream().limit(EACH).map(each -> each.speaker().entity()).flatMap(Tour::of);
    Stream<String> articles =
        glance.latest().stream().limit(EACH).flatMap(each -> of(desk, each.article()));
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

  /** The article, its first statement, and a search for what was said there. */
  private static Stream<String> of(Desk desk, String article) {
    Stream<String> statement =
        desk.ledger().record(article).stream()
            .flatMap(record -> record.statements().stream())
            .limit(1)
            .flatMap(
                each ->
                    Stream.of(
                        Addresses.statement(article, each.id()),
                        "/search?q=" + Addresses.encoded(words(each))));
    return Stream.concat(Stream.of(Addresses.article(article)), statement);
  }

  private static String words(Statement statement) {
    return BLANK
        .splitAsStream(Phrases.line(statement.content().text()))
        .limit(WORDS)
        .collect(Collectors.joining(" "));
  }
}
