package io.github.onrecord.reading;

import java.util.List;
import java.util.Optional;

/**
 * What an input says of an article.
 *
 * @param published where it may tell the day of publication, best first
 */
record Draft(
    Optional<String> id,
    Optional<String> url,
    Optional<Told> outlet,
    Optional<Told> title,
    Optional<Told> author,
    List<Told> published,
    String text) {

  /** The same of another text. */
  Draft withText(String other) {
    return new Draft(id, url, outlet, title, author, published, other);
  }

  /** A text that says nothing of itself. */
  static Draft of(String text) {
    return new Draft(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        text);
  }
}
