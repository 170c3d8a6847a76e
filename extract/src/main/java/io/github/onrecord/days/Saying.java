package io.github.onrecord.days;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.speaker.Speaker;
import java.util.List;
import java.util.Objects;

/**
 * One statement whose day is wanted.
 *
 * @param attribution where it stands in the text
 * @param speaker whose words they are
 * @param via who passed the words on
 */
public record Saying(Attribution attribution, Speaker speaker, List<Speaker> via) {
  /** Refuses null; copies the relays. */
  public Saying {
    Objects.requireNonNull(attribution, "attribution");
    Objects.requireNonNull(speaker, "speaker");
    via = List.copyOf(via);
  }
}
