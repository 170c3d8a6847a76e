package io.github.onrecord.resolution;

import io.github.onrecord.resolution.Interviews.Said;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Tells articles that retell what one outlet had from those that mention it among much else. */
final class Retold {
  /** The part of an article's statements, one in so many, that come from an outlet retold. */
  private static final int SHARE = 3;

  private Retold() {}

  /**
   * Whether an article is in large part from an outlet.
   *
   * @param relays of each statement as far as they are known
   */
  static boolean from(Entity outlet, List<Said> said, List<List<Entity>> relays) {
    long retold =
        IntStream.range(0, said.size())
            .filter(
                i ->
                    relays.get(i).contains(outlet)
                        || said.get(i).speaker().equals(Optional.of(outlet)))
            .count();
    return SHARE * retold >= said.size();
  }
}
