package io.github.onrecord.evaluation;

import java.util.List;
import java.util.Objects;

/**
 * A claim, and who stands where on it as a careful reader sees it.
 *
 * @param claim a sentence
 * @param positions one for each speaker and stance
 */
public record GoldDispute(String claim, List<GoldPosition> positions) {
  /** Refuses null; copies the list. */
  public GoldDispute {
    Objects.requireNonNull(claim, "claim");
    positions = List.copyOf(positions);
  }
}
