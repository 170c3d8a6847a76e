package io.github.onrecord.evaluation;

import io.github.onrecord.claim.Stance;
import io.github.onrecord.speaker.Speaker;
import io.github.onrecord.speaker.SpeakerKind;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Somebody who takes a side on a claim.
 *
 * @param names what articles call this speaker, any of which will do
 * @param kind what sort of source it is
 * @param side affirms or denies
 */
public record ExpectedSide(List<String> names, SpeakerKind kind, Stance side) {
  /**
   * @throws IllegalArgumentException if there is no name, or the stance is no side
   */
  public ExpectedSide {
    names = List.copyOf(names);
    Objects.requireNonNull(kind, "kind");
    if (names.isEmpty()) {
      throw new IllegalArgumentException("a side needs a name");
    }
    if (!side.isSide()) {
      throw new IllegalArgumentException("not a side: " + side);
    }
  }

  /** Whether the speaker is called by any of the names. */
  boolean is(Speaker speaker) {
    return names.stream().anyMatch(name -> Names.same(called(name), speaker));
  }

  private GoldSpeaker called(String name) {
    Optional<String> told = Optional.of(name);
    return kind == SpeakerKind.UNNAMED
        ? new GoldSpeaker(name, Optional.empty(), told, List.of(), kind)
        : new GoldSpeaker(name, told, Optional.empty(), List.of(), kind);
  }
}
