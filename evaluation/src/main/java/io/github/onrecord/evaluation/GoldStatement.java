package io.github.onrecord.evaluation;

import io.github.onrecord.statement.Act;
import io.github.onrecord.statement.Kind;
import io.github.onrecord.text.Passage;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A statement as a careful reader recorded it.
 *
 * @param content the exact words said or thought
 * @param speaker whose they are
 * @param via the relays, nearest to the article first
 * @param kind how the words stand in the article
 * @param act what the speaker does by it
 * @param saidOn the day it was said, where the article lets a reader work it out
 */
public record GoldStatement(
    Passage content,
    GoldSpeaker speaker,
    List<GoldSpeaker> via,
    Kind kind,
    Act act,
    Optional<LocalDate> saidOn) {
  /** Refuses null; copies the relays. */
  public GoldStatement {
    Objects.requireNonNull(content, "content");
    Objects.requireNonNull(speaker, "speaker");
    via = List.copyOf(via);
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(act, "act");
    Objects.requireNonNull(saidOn, "saidOn");
  }
}
