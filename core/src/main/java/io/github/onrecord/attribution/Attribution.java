package io.github.onrecord.attribution;

import io.github.onrecord.text.Fragment;
import io.github.onrecord.text.Passage;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Words that a text credits to somebody.
 *
 * @param source whom the text names at this place; empty where it names nobody
 * @param cue the words that do the crediting, such as "said"
 * @param content what is said or thought
 * @param confidence the probability that source and content are as a careful reader would mark them
 */
public record Attribution(
    Passage source, Optional<Fragment> cue, Passage content, double confidence) {

  /**
   * @throws IllegalArgumentException if there is neither a cue nor content, or the confidence is no
   *     probability
   */
  public Attribution {
    Objects.requireNonNull(source, "source");
    if (cue.isEmpty() && content.isEmpty()) {
      throw new IllegalArgumentException("an attribution needs a cue or content");
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence is no probability: " + confidence);
    }
  }

  /** Whether another attribution stands wholly within the content, as one that is passed on. */
  public boolean holds(Attribution other) {
    return content.length() > other.content.length()
        && other.parts().allMatch(p -> content.fragments().stream().anyMatch(f -> holds(f, p)));
  }

  private static boolean holds(Fragment outer, Fragment inner) {
    return outer.start() <= inner.start() && inner.end() <= outer.end();
  }

  private Stream<Fragment> parts() {
    return Stream.of(source.fragments().stream(), cue.stream(), content.fragments().stream())
        .flatMap(part -> part);
  }
}
