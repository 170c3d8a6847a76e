package io.github.onrecord.ledger;

import io.github.onrecord.text.Article;
import io.github.onrecord.text.Shingles;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Knows copies and versions of one story. */
final class Stories {
  private static final int COMPARED = 5;

  private final Database database;

  Stories(Database database) {
    this.database = database;
  }

  /**
   * The story of a new article: that of its earlier version or of a copy; none where it is new.
   *
   * @param bands of the shingles, which take long to work out
   */
  Optional<Long> of(Article article, Shingles shingles, long[] bands) {
    Optional<Long> version =
        article
            .url()
            .flatMap(
                url ->
                    database.first(
                        "SELECT story FROM article WHERE url = ? ORDER BY id DESC LIMIT 1",
                        row -> row.number(1),
                        url));
    return version.or(() -> ofCopy(shingles, bands));
  }

  private Optional<Long> ofCopy(Shingles shingles, long[] bands) {
    return alike(bands).stream()
        .filter(article -> Shingles.of(text(article)).areNearly(shingles))
        .findFirst()
        .map(
            article ->
                database.one("SELECT story FROM article WHERE id = ?", r -> r.number(1), article));
  }

  void store(long article, long[] bands) {
    for (long band : bands) {
      database.update("INSERT OR IGNORE INTO sketch (band, article) VALUES (?, ?)", band, article);
    }
  }

  /** The articles that share most of the bands. */
  private List<Long> alike(long[] bands) {
    if (bands.length == 0) {
      return List.of();
    }
    String places = Arrays.stream(bands).mapToObj(b -> "?").collect(Collectors.joining(", "));
    return database.list(
        "SELECT article FROM sketch WHERE band IN (%s) GROUP BY article ORDER BY count(*) DESC, article LIMIT %d"
            .formatted(places, COMPARED),
        row -> row.number(1),
        Arrays.stream(bands).boxed().toArray());
  }

  private String text(long article) {
    return database.one("SELECT text FROM article WHERE id = ?", row -> row.text(1), article);
  }
}
