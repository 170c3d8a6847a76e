package io.github.onrecord.speaker;

import io.github.onrecord.text.Fragment;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Whose words or thoughts a statement holds; one for each real-world entity of an article.
 *
 * @param id unique in the article
 * @param name the fullest form in the article; a description where there is no name
 * @param kind what sort of source it is
 * @param role office or function, in the article's words
 * @param affiliation the body it belongs to or speaks for, in the article's words
 * @param mentions where the article refers to it, in the order of the text
 */
public record Speaker(
    String id,
    String name,
    SpeakerKind kind,
    Optional<String> role,
    Optional<String> affiliation,
    List<Fragment> mentions) {
  private static final Speaker UNKNOWN =
      new Speaker(
          "unknown", "unknown", SpeakerKind.UNNAMED, Optional.empty(), Optional.empty(), List.of());

  /** Refuses null; copies the mentions. */
  public Speaker {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(affiliation, "affiliation");
    mentions = List.copyOf(mentions);
  }

  /** The speaker of a statement whose source the article does not tell. */
  public static Speaker unknown() {
    return UNKNOWN;
  }

  /** Whether the article tells who speaks. */
  public boolean isKnown() {
    return !equals(UNKNOWN);
  }
}
