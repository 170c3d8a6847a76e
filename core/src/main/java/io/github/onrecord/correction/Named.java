package io.github.onrecord.correction;

import io.github.onrecord.speaker.Speaker;
import io.github.onrecord.speaker.SpeakerKind;

/**
 * Who speaks, by name: the same in every reading of an article.
 *
 * @param name the name, or the description of somebody without one
 * @param kind what sort of source it is
 */
public record Named(String name, SpeakerKind kind) {

  /**
   * @throws IllegalArgumentException if the name is blank
   */
  public Named {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a speaker needs a name");
    }
  }

  /** What a speaker of an article is called. */
  public static Named of(Speaker speaker) {
    return new Named(speaker.name(), speaker.kind());
  }

  /** Where the article does not tell who speaks. */
  public static Named unknown() {
    return of(Speaker.unknown());
  }

  /** Whether the article tells who speaks. */
  public boolean isKnown() {
    return !equals(unknown());
  }
}
