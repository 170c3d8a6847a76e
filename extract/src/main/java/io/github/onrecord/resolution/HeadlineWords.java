package io.github.onrecord.resolution;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.speaker.SpeakerKind;
import io.github.onrecord.text.Fragment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells who speaks in a headline that quotes without saying whom: whoever says the same words in
 * the article below.
 */
final class HeadlineWords {
  /** The share of the headline's words that must be said below. */
  private static final double ENOUGH = 0.75;

  /** Fewer words may be anybody's. */
  private static final int FEWEST = 3;

  private final Words words;
  private final List<Attribution> told;
  private final List<Optional<Entity>> found;

  private HeadlineWords(Words words, List<Attribution> told, List<Optional<Entity>> found) {
    this.words = words;
    this.told = told;
    this.found = found;
  }

  /**
   * The speakers with those of the headline's quotations among them.
   *
   * @param told the attributions
   * @param found the speaker of each
   */
  static List<Optional<Entity>> known(
      Words words, List<Attribution> told, List<Optional<Entity>> found) {
    HeadlineWords headline = new HeadlineWords(words, told, found);
    List<Optional<Entity>> known = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      int at = i;
      known.add(found.get(i).or(() -> headline.speaker(told.get(at))));
    }
    return known;
  }

  private Optional<Entity> speaker(Attribution attribution) {
    Set<String> said = said(attribution);
    boolean quoted = attribution.source().isEmpty() && said.size() >= FEWEST;
    if (!quoted || !headline(attribution)) {
      return Optional.empty();
    }
    for (int i = 0; i < told.size(); i++) {
      Set<String> again = said(told.get(i));
      boolean same = said.stream().filter(again::contains).count() >= ENOUGH * said.size();
      Optional<Entity> speaker = found.get(i).filter(e -> e.kind() != SpeakerKind.DOCUMENT);
      if (same && speaker.isPresent()) {
        return speaker;
      }
    }
    return Optional.empty();
  }

  /** Whether all words stand quoted in the first paragraph. */
  private boolean headline(Attribution attribution) {
    return attribution.content().fragments().stream()
        .flatMap(f -> words.in(f.span()).stream())
        .allMatch(w -> w.paragraph() == 0 && (w.quoted() || !w.letters()));
  }

  private Set<String> said(Attribution attribution) {
    return attribution.content().fragments().stream()
        .map(Fragment::span)
        .flatMap(s -> words.in(s).stream())
        .filter(Word::letters)
        .map(Word::lower)
        .collect(Collectors.toSet());
  }
}
