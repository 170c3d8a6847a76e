package io.github.onrecord.ledger;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what a speaker said again on a later day, in like or in opposite words. */
final class OwnAlike {
  /** Every one is compared with every other, so of the most quoted only the latest. */
  private static final int COMPARED = 500;

  /** Less alike are hardly ever about the same. */
  private static final double LEAST = 0.5;

  private static final String STATEMENTS =
      "SELECT min(statement.id), statement.article, statement.same, statement.day,"
          + " coalesce(statement.said_to, statement.day) FROM speaker"
          + " JOIN statement ON statement.speaker = speaker.id"
          + " WHERE speaker.entity = ? AND statement.struck = 0 AND statement.day IS NOT NULL"
          + " GROUP BY statement.same ORDER BY statement.day DESC, min(statement.id) DESC LIMIT "
          + COMPARED;

  private record Said(Ranked ranked, String first, String last) {}

  private record Pair(Ranked earlier, Ranked later, double likeness) {}

  private final Database database;
  private final SearchIndex index;

  OwnAlike(Database database, SearchIndex index) {
    this.database = database;
    this.index = index;
  }

  /** The most alike first; only where the one is known to have been said before the other. */
  List<Alike> of(Entity entity, int limit) {
    List<Said> said = database.list(STATEMENTS, OwnAlike::said, entity.number());
    Map<Long, float[]> vectors = index.vectors(said.stream().map(s -> s.ranked().row()).toList());
    List<Pair> pairs = new ArrayList<>();
    for (Said later : said) {
      for (Said earlier : said) {
        if (earlier.last().compareTo(later.first()) < 0) {
          pair(earlier.ranked(), later.ranked(), vectors).ifPresent(pairs::add);
        }
      }
    }
    pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.likeness()));
    return gathered(pairs.subList(0, Math.min(limit, pairs.size())));
  }

  private static Said said(Row row) throws SQLException {
    Ranked ranked = new Ranked(row.number(1), row.number(2), row.number(3), 1);
    return new Said(ranked, row.text(4), row.text(5));
  }

  private static Optional<Pair> pair(Ranked earlier, Ranked later, Map<Long, float[]> vectors) {
    if (!vectors.containsKey(earlier.row()) || !vectors.containsKey(later.row())) {
      return Optional.empty();
    }
    double likeness = Vectors.dot(vectors.get(earlier.row()), vectors.get(later.row()));
    return Optional.of(new Pair(earlier, later, likeness)).filter(p -> p.likeness() >= LEAST);
  }

  private List<Alike> gathered(List<Pair> pairs) {
    Gathering gathering = new Gathering(database);
    Map<Long, Found> found = new HashMap<>();
    pairs.stream()
        .flatMap(pair -> Stream.of(pair.earlier(), pair.later()))
        .distinct()
        .forEach(each -> gathering.of(List.of(each)).forEach(f -> found.put(each.row(), f)));
    return pairs.stream()
        .filter(p -> found.containsKey(p.earlier().row()) && found.containsKey(p.later().row()))
        .map(p -> new Alike(found.get(p.earlier().row()), found.get(p.later().row()), p.likeness()))
        .toList();
  }
}
