package io.github.onrecord.ledger;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes the traits of entities out of the tables. */
final class EntityTraits {
  /** The latest articles tell enough, and people change their offices. */
  private static final int LATEST = 20;

  private static final String SPEAKERS =
      "SELECT article, role, affiliation FROM speaker WHERE entity = ? ORDER BY id DESC LIMIT "
          + LATEST;
  private static final String COMPANY =
      "SELECT called FROM speaker WHERE article = ? AND entity IS NOT ? AND entity IS NOT NULL";

  private record Seen(long article, Optional<String> role, Optional<String> affiliation) {}

  private final Database database;

  EntityTraits(Database database) {
    this.database = database;
  }

  Traits of(long entity) {
    List<Seen> seen =
        database.list(
            SPEAKERS, row -> new Seen(row.number(1), row.optional(2), row.optional(3)), entity);
    Set<String> roles = new HashSet<>();
    Set<String> bodies = new HashSet<>();
    Set<String> company = new HashSet<>();
    for (Seen each : seen) {
      roles.addAll(Traits.words(each.role()));
      bodies.addAll(Traits.words(each.affiliation()));
      database
          .list(COMPANY, row -> NameForm.of(row.text(1)).text(), each.article(), entity)
          .forEach(company::add);
    }
    return new Traits(roles, bodies, company);
  }
}
