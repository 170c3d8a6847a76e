package io.github.onrecord.evaluation;

import io.github.onrecord.speaker.SpeakerKind;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A speaker as a careful reader identified it.
 *
 * @param id unique in the article
 * @param name the fullest form in the article; none for somebody unnamed
 * @param role office, function or, for somebody unnamed, description
 * @param aliases what else the article calls it
 * @param kind what sort of source it is
 */
public record GoldSpeaker(
    String id,
    Optional<String> name,
    Optional<String> role,
    List<String> aliases,
    SpeakerKind kind) {
  /** Refuses null; copies the list. */
  public GoldSpeaker {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(role, "role");
    aliases = List.copyOf(aliases);
    Objects.requireNonNull(kind, "kind");
  }
}
