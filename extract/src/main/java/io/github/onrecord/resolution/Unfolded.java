package io.github.onrecord.resolution;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.text.Fragment;
import io.github.onrecord.text.Passage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An attribution to whom the words come from, with those that the same sentence says passed them
 * on.
 *
 * @param attribution with the source nearest to the words
 * @param relays what stands for those who passed the words on, nearest to the article first
 */
record Unfolded(Attribution attribution, List<Phrase> relays) {
  Unfolded {
    relays = List.copyOf(relays);
  }

  /** What an attribution credits, with another source and cue. */
  static Unfolded of(
      Attribution attribution, Passage source, Optional<Fragment> cue, List<Phrase> relays) {
    return new Unfolded(
        new Attribution(source, cue, attribution.content(), attribution.confidence()), relays);
  }

  /** Where its first word stands, in code points; the source's, cue's or content's. */
  int start() {
    return Stream.of(
            attribution.source().fragments().stream(),
            attribution.cue().stream(),
            attribution.content().fragments().stream())
        .flatMap(each -> each)
        .mapToInt(Fragment::start)
        .min()
        .orElse(0);
  }
}
