package io.github.onrecord.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds entities by name and tells what is known of them. */
final class Profiles {
  private static final int SHORTEST_KEY = 6;
  private static final int SHOWN = 8;
  private static final String EXACT = "SELECT entity FROM entity_name WHERE name = ?";
  private static final String NAMES =
      "SELECT called, count(*) FROM speaker WHERE entity = ? GROUP BY called"
          + " ORDER BY count(*) DESC, called LIMIT "
          + SHOWN;

  /**
   * Of a list of numbers those with most statements. Where a name has very many bearers, they are
   * looked for among those who speak or relay in most articles.
   */
  private static final String MOST_ON_RECORD =
      "SELECT busy.entity FROM (SELECT wanted.value AS entity, (SELECT count(*) FROM speaker WHERE"
          + " speaker.entity = wanted.value) AS articles FROM json_each(?) AS wanted WHERE articles"
          + " > 0 GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ?) AS busy ORDER BY (SELECT count(DISTINCT"
          + " statement.same) FROM speaker JOIN statement ON statement.speaker = speaker.id AND"
          + " statement.struck = 0 WHERE speaker.entity = busy.entity) DESC, busy.entity LIMIT ?";

  private static final int LOOKED_AT = 200;

  private final Database database;
  private final Entities entities;

  Profiles(Database database) {
    this.database = database;
    this.entities = new Entities(database);
  }

  List<Profile> called(String name, int limit) {
    String numbers = numbers(name).stream().map(Object::toString).collect(Collectors.joining(","));
    return database
        .list(
            MOST_ON_RECORD,
            row -> row.number(1),
            "[" + numbers + "]",
            Math.max(LOOKED_AT, limit),
            limit)
        .stream()
        .map(this::of)
        .toList();
  }

  /** The rows of all who are called so. */
  List<Long> numbers(String name) {
    NameForm form = NameForm.of(name);
    if (form.words().isEmpty()) {
      return List.of();
    }
    List<Long> exact = database.list(EXACT, row -> row.number(1), form.text());
    List<Long> named = exact.isEmpty() ? holding(form) : exact;
    boolean key = name.length() >= SHORTEST_KEY && name.matches("[0-9a-f]+(-\\d+)?");
    Stream<Long> keyed =
        key ? entities.beginning(name).stream().map(Entity::number) : Stream.empty();
    return Stream.concat(keyed, named.stream()).toList();
  }

  /** Those whose names hold all the words. */
  private List<Long> holding(NameForm form) {
    String every =
        form.words().stream()
            .map(word -> "instr(' ' || name || ' ', ?)")
            .collect(Collectors.joining(" AND "));
    return database.list(
        "SELECT DISTINCT entity FROM entity_name WHERE " + every + " LIMIT 200",
        row -> row.number(1),
        form.words().stream().map(word -> " " + word + " ").toArray());
  }

  Profile of(long entity) {
    return database.one(
        "SELECT (SELECT count(DISTINCT article) FROM speaker WHERE entity = ?1),"
            + " count(DISTINCT statement.same), min(statement.day), max(statement.day)"
            + " FROM speaker JOIN statement ON statement.speaker = speaker.id"
            + " WHERE speaker.entity = ?1 AND statement.struck = 0",
        row ->
            new Profile(
                entities.numbered(entity),
                database.list(NAMES, each -> each.text(1), entity),
                latest("role", entity),
                latest("affiliation", entity),
                (int) row.number(1),
                (int) row.number(2),
                row.optional(3).map(LocalDate::parse),
                row.optional(4).map(LocalDate::parse)),
        entity);
  }

  private List<String> latest(String column, long entity) {
    return database.list(
        "SELECT %1$s FROM speaker WHERE entity = ? AND %1$s IS NOT NULL GROUP BY %1$s ORDER BY max(id) DESC LIMIT %2$d"
            .formatted(column, SHOWN),
        row -> row.text(1),
        entity);
  }
}
