package io.github.onrecord.resolution;

import io.github.onrecord.attribution.Attribution;
import java.util.List;

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
}
