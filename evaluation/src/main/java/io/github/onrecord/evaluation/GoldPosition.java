package io.github.onrecord.evaluation;

import io.github.onrecord.claim.Position;
import io.github.onrecord.claim.Stance;
import io.github.onrecord.speaker.SpeakerKind;
import java.util.Objects;
import java.util.Set;

/**
 * Where a speaker stands on a claim as a careful reader sees it.
 *
 * @param speaker who
 * @param stance the stand taken
 */
public record GoldPosition(GoldSpeaker speaker, Stance stance) {
  private static final Set<Stance> OF_OUTLETS = Set.of(Stance.AFFIRMS, Stance.REPORTS);

  /** Refuses null. */
  public GoldPosition {
    Objects.requireNonNull(speaker, "speaker");
    Objects.requireNonNull(stance, "stance");
  }

  /** Whether a program's position is of the same speaker. */
  boolean sameSpeaker(Position found) {
    return Names.same(speaker, found.speaker());
  }

  /** The same stance; an outlet's own report may be read as affirming or as reporting. */
  boolean sameStance(Position found) {
    boolean either =
        speaker.kind() != SpeakerKind.PERSON
            && OF_OUTLETS.contains(stance)
            && OF_OUTLETS.contains(found.stance());
    return found.stance() == stance || either;
  }
}
