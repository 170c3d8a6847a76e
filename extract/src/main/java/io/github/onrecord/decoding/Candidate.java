package io.github.onrecord.decoding;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.text.Fragment;
import io.github.onrecord.text.Passage;
import java.util.Optional;

/**
 * An attribution as it was decoded, before its confidence is reckoned.
 *
 * @param evidence how sure its parts are
 */
public record Candidate(
    Passage source, Optional<Fragment> cue, Passage content, Evidence evidence) {
  /** The attribution with its confidence, a probability. */
  public Attribution with(double confidence) {
    return new Attribution(source, cue, content, confidence);
  }
}
