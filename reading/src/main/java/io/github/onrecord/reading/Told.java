package io.github.onrecord.reading;

import io.github.onrecord.text.Origin;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Something that an input tells of its article.
 *
 * @param value in its words
 * @param origin where in a page; empty for what is told with a text
 */
record Told(String value, Optional<Origin> origin) {
  /** What is told with a text. */
  static Told of(String value) {
    return new Told(value, Optional.empty());
  }

  /** What a page tells. */
  static Told in(Origin origin, String value) {
    return new Told(value, Optional.of(origin));
  }

  Told map(UnaryOperator<String> change) {
    return new Told(change.apply(value), origin);
  }
}
