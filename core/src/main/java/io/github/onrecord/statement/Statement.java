package io.github.onrecord.statement;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.speaker.Speaker;
import io.github.onrecord.text.Passage;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One entry of the record.
 *
 * @param id unique in the article
 * @param attribution where it stands in the text
 * @param speaker whose words they are; {@link Speaker#unknown()} where the article does not tell
 * @param via the relays that passed the words on, nearest to the article first
 * @param kind how the words stand in the article
 * @param act what the speaker does by it
 * @param basis whether the article's author calls it so, or the words themselves do it
 * @param saidOn when it was said, where the article lets a reader work it out
 */
public record Statement(
    String id,
    Attribution attribution,
    Speaker speaker,
    List<Speaker> via,
    Kind kind,
    Act act,
    ActBasis basis,
    Optional<Days> saidOn) {

  /** Refuses null; copies the relays. */
  public Statement {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(attribution, "attribution");
    Objects.requireNonNull(speaker, "speaker");
    via = List.copyOf(via);
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(act, "act");
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(saidOn, "saidOn");
  }

  /** The exact words said or thought. */
  public Passage content() {
    return attribution.content();
  }

  /** The probability that source and content are as a careful reader would mark them. */
  public double confidence() {
    return attribution.confidence();
  }
}
