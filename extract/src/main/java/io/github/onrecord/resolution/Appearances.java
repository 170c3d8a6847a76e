package io.github.onrecord.resolution;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.resolution.RelayFinder.Found;
import java.util.List;
import java.util.Set;

/**
 * Finds where somebody spoke who is quoted in the next sentence: "She went on Channel 12. 'It is
 * ours,' she said."
 */
final class Appearances {
  private static final Set<String> APPEARING =
      Set.of(
          "went",
          "appeared",
          "asked",
          "pressed",
          "responded",
          "replied",
          "answered",
          "speaking",
          "spoke",
          "spoken",
          "interviewed",
          "guest",
          "interview");
  private static final Set<String> LEADING = Set.of("on", "to", "with", "by");

  private final Words words;
  private final RelayFinder finder;
  private final List<Unfolded> unfolded;

  Appearances(Words words, RelayFinder finder, List<Unfolded> unfolded) {
    this.words = words;
    this.finder = finder;
    this.unfolded = List.copyOf(unfolded);
  }

  /** What may stand for a relay in the sentence before, if that tells of the speaker alone. */
  List<Found> before(Unfolded each, Entity speaker) {
    int at = words.at(each.start());
    int before = at < words.size() ? words.get(at).sentence() - 1 : -1;
    if (before < 0 || !beside(before, at) || !appears(before) || quotes(before, each)) {
      return List.of();
    }
    boolean told = speaker.mentions().stream().anyMatch(m -> m.sentence() == before);
    return told
        ? finder.in(before, each.attribution()).stream().filter(this::leads).toList()
        : List.of();
  }

  private boolean beside(int sentence, int at) {
    return words.get(words.firstOf(sentence)).paragraph() == words.get(at).paragraph();
  }

  private boolean appears(int sentence) {
    return words.sentence(sentence).stream()
        .anyMatch(w -> !w.quoted() && APPEARING.contains(w.lower()));
  }

  /** Whether something else is credited there: who is quoted need not be who appeared. */
  private boolean quotes(int sentence, Unfolded each) {
    return unfolded.stream()
        .map(Unfolded::attribution)
        .filter(a -> !a.equals(each.attribution()))
        .anyMatch(a -> sentence(a) == sentence);
  }

  private int sentence(Attribution attribution) {
    return words.sentenceAt(RelayFinder.anchor(attribution));
  }

  private boolean leads(Found found) {
    return LEADING.contains(words.get(found.at()).lower());
  }
}
