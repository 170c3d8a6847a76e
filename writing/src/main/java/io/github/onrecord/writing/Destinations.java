package io.github.onrecord.writing;

import io.github.onrecord.speaker.Speaker;
import io.github.onrecord.statement.Statement;
import java.util.Optional;

/** Pages elsewhere that an article's page leads to. */
public interface Destinations {
  /** The address of a page about a statement, if there is one. */
  Optional<String> statement(Statement statement);

  /** The address of a page about a speaker over all articles, if there is one. */
  Optional<String> speaker(Speaker speaker);

  /** The words with speaker, headline, outlet, day and address, to be copied. */
  default Optional<String> citation(Statement statement) {
    return Optional.empty();
  }

  /** Whether people put a statement right. */
  default boolean isCorrected(Statement statement) {
    return false;
  }

  /** For a page that stands alone. */
  static Destinations none() {
    return new Destinations() {
      @Override
      public Optional<String> statement(Statement statement) {
        return Optional.empty();
      }

      @Override
      public Optional<String> speaker(Speaker speaker) {
        return Optional.empty();
      }
    };
  }
}
