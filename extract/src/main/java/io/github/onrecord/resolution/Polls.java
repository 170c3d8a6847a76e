package io.github.onrecord.resolution;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.speaker.SpeakerKind;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/** Tells which poll asked those who answered: "45 per cent of voters said". */
final class Polls {
  private static final Set<String> POLLS = Set.of("poll", "survey");
  private static final String SHARE = "(?i).*(per ?cent|%|majority|respondents|polled|surveyed).*";

  private Polls() {}

  /** The poll that a speaker is a share of: the one with a name, or else the one called most. */
  static Optional<Entity> of(Cast cast, Entity speaker, Attribution attribution) {
    boolean asked = speaker.kind() == SpeakerKind.UNNAMED && speaker.shown().matches(SHARE);
    int at = attribution.content().isEmpty() ? 0 : attribution.content().fragments().get(0).start();
    return cast.entities().stream()
        .filter(e -> asked && POLLS.contains(e.lastToken()))
        .filter(e -> e.before(at).isPresent())
        .max(
            Comparator.<Entity>comparingInt(e -> e.shown().matches(".*\\p{Lu}.*") ? 1 : 0)
                .thenComparingInt(e -> e.mentions().size()));
  }
}
