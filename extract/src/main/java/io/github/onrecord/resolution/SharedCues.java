package io.github.onrecord.resolution;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.text.Fragment;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Tells who is another source of the same words, and so no relay: "police and neighbours said". */
final class SharedCues {
  private final List<Unfolded> unfolded;
  private final Speakers speakers;

  SharedCues(List<Unfolded> unfolded, Speakers speakers) {
    this.unfolded = List.copyOf(unfolded);
    this.speakers = speakers;
  }

  /** Whether somebody is another source of an attribution's cue and content. */
  boolean speaks(Entity somebody, int i) {
    return beside(i, o -> speakers.found().get(o).equals(Optional.of(somebody)));
  }

  /** Whether words stand for another source of an attribution's cue and content. */
  boolean names(Phrase phrase, int i) {
    int from = phrase.first().start();
    int to = phrase.words().get(phrase.to() - 1).end();
    return beside(
        i,
        o ->
            unfolded.get(o).attribution().source().fragments().stream()
                .map(Fragment::span)
                .anyMatch(s -> s.start() < to && s.end() > from));
  }

  private boolean beside(int i, Predicate<Integer> other) {
    Attribution one = unfolded.get(i).attribution();
    return IntStream.range(0, unfolded.size())
        .filter(o -> o != i && shares(one, unfolded.get(o).attribution()))
        .anyMatch(other::test);
  }

  private static boolean shares(Attribution one, Attribution other) {
    return one.cue().equals(other.cue()) && one.content().equals(other.content());
  }
}
