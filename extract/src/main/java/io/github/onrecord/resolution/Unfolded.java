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
 * @param report the same words as the nearest relay's own, where it says them citing somebody
 */
record Unfolded(Attribution attribution, List<Phrase> relays, Optional<Attribution> report) {
  Unfolded {
    relays = List.copyOf(relays);
  }

  /** Words that are nobody else's report. */
  Unfolded(Attribution attribution, List<Phrase> relays) {
    this(attribution, relays, Optional.empty());
  }

  /**
   * The same where the nearest relay also says the words in its own name, as the article has it.
   */
  Unfolded reported(Attribution article) {
    Attribution said =
        new Attribution(
            article.source(), article.cue(), attribution.content(), attribution.confidence());
    return new Unfolded(attribution, relays, Optional.of(said));
  }

  /** The report, if there is one, and the words themselves. */
  Stream<Unfolded> each() {
    return Stream.concat(
        report.stream().map(r -> new Unfolded(r, List.of())),
        Stream.of(new Unfolded(attribution, relays)));
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
