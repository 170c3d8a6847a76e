package io.github.onrecord.ledger;

import java.util.Objects;
import java.util.Optional;

/**
 * Who passed statements of a speaker on.
 *
 * @param name what it is called
 * @param key its key, where it is known across articles
 * @param statements how many statements, each once for all copies of a story
 */
public record Relayer(String name, Optional<String> key, int statements) {
  /** Refuses null. */
  public Relayer {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(key, "key");
  }
}
