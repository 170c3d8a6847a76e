package io.github.onrecord.days;

import java.util.List;
import java.util.stream.Stream;

/**
 * Where a saying stands on a page.
 *
 * @param cue the words that credit, or else the source, or else the beginning of the content
 * @param source the source's words; may be none
 * @param contents what is said; may be none
 * @param sentence the sentence of the cue
 * @param bare whether there is neither a cue nor a source
 */
record Place(Range cue, List<Range> source, List<Range> contents, Range sentence, boolean bare) {
  static Place of(Saying saying, Page page) {
    List<Range> source = page.ranges(saying.attribution().source());
    List<Range> contents = page.ranges(saying.attribution().content());
    List<Range> cues = saying.attribution().cue().map(c -> page.range(c.span())).stream().toList();
    Range cue = Stream.of(cues, source, contents).flatMap(List::stream).findFirst().orElseThrow();
    return new Place(
        cue, source, contents, page.sentence(cue.start()), cues.isEmpty() && source.isEmpty());
  }

  // Asked of every pair of sayings in an article: a stream here took a twentieth of the reading.
  boolean inContent(Range range) {
    for (Range content : contents) {
      if (content.overlaps(range)) {
        return true;
      }
    }
    return false;
  }

  /** Whether another stands wholly within this one's content. */
  boolean holds(Place other) {
    return !equals(other)
        && contents.stream().anyMatch(c -> c.holds(other.cue))
        && other.contents.stream().allMatch(o -> contents.stream().anyMatch(c -> c.holds(o)));
  }

  int start() {
    return Stream.of(List.of(cue), source, contents)
        .flatMap(List::stream)
        .mapToInt(Range::start)
        .min()
        .orElse(cue.start());
  }
}
