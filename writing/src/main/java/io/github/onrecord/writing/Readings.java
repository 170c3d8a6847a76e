package io.github.onrecord.writing;

import io.github.onrecord.correction.Answer;
import java.util.Optional;

/** Knows of the statements that people put right what the machine read. */
@FunctionalInterface
public interface Readings {
  /** The machine's answer; empty where nobody put the statement right. */
  Optional<Answer> of(String article, String statement);

  /** Where nobody could put anything right. */
  static Readings none() {
    return (article, statement) -> Optional.empty();
  }
}
