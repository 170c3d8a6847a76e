package io.github.onrecord.evaluation;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.statement.Kind;
import io.github.onrecord.statement.Statement;
import java.util.Objects;

/**
 * An attribution that a program found.
 *
 * @param attribution where it stands, with the program's confidence
 * @param direct whether the program takes all of its content for a quotation
 */
public record Prediction(Attribution attribution, boolean direct) {
  /** Refuses null. */
  public Prediction {
    Objects.requireNonNull(attribution, "attribution");
  }

  static Prediction of(Statement statement) {
    return new Prediction(statement.attribution(), statement.kind() == Kind.DIRECT);
  }
}
