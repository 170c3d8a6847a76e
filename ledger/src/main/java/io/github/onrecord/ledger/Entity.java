package io.github.onrecord.ledger;

import io.github.onrecord.speaker.SpeakerKind;
import java.util.Objects;

/**
 * A person or body that speaks in one article or in many.
 *
 * @param number its number in this ledger
 * @param key its name in every ledger that read the same articles
 * @param name what it was called first
 * @param kind a person or a body
 */
public record Entity(long number, String key, String name, SpeakerKind kind) {

  /** Refuses null. */
  public Entity {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
  }
}
