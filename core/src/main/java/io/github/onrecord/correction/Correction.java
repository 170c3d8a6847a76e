package io.github.onrecord.correction;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.text.Article;
import java.time.Instant;
import java.util.Objects;

/**
 * A mistake of the machine that somebody put right.
 *
 * @param number its number in the ledger
 * @param article where the statement stands
 * @param statement the statement's id in the article when it was corrected
 * @param attribution its places when it was corrected
 * @param read what the machine takes it for
 * @param amendment what was put right
 * @param by who did it
 * @param made when
 * @param model whose reading it was
 */
public record Correction(
    long number,
    Article article,
    String statement,
    Attribution attribution,
    Answer read,
    Amendment amendment,
    String by,
    Instant made,
    String model) {

  /**
   * @throws IllegalArgumentException if nobody is named who did it
   */
  public Correction {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(statement, "statement");
    Objects.requireNonNull(attribution, "attribution");
    Objects.requireNonNull(read, "read");
    Objects.requireNonNull(amendment, "amendment");
    Objects.requireNonNull(made, "made");
    Objects.requireNonNull(model, "model");
    if (by.isBlank()) {
      throw new IllegalArgumentException("a correction needs the name of who makes it");
    }
  }

  /** What it is, by this correction alone. */
  public Answer corrected() {
    return read.with(amendment);
  }
}
