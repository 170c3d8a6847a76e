package io.github.onrecord.reading;

import java.util.Objects;
import java.util.Optional;

/**
 * A claim that articles are asked about.
 *
 * @param place where the question stands: its file and line
 * @param id what its answer is called
 * @param claim a sentence
 * @param article the id of the one article that is asked; none where all are
 */
public record ClaimQuestion(String place, String id, String claim, Optional<String> article) {
  /**
   * @throws IllegalArgumentException if the claim is blank
   */
  public ClaimQuestion {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(article, "article");
    if (claim.isBlank()) {
      throw new IllegalArgumentException("\"claim\" has no words");
    }
  }
}
