package io.github.onrecord.resolution;

import io.github.onrecord.speaker.SpeakerKind;
import java.util.Optional;
import java.util.Set;

/**
 * The name of a body that is told apart by whose it is: "Britain's Parliament", "the Prime
 * Minister's Office". By itself "Office" or "Parliament" names nobody.
 */
final class Owners {
  private static final Set<String> COMMON =
      Set.of(
          "army",
          "bureau",
          "cabinet",
          "council",
          "court",
          "department",
          "embassy",
          "government",
          "house",
          "ministry",
          "navy",
          "office",
          "parliament",
          "police",
          "senate",
          "treasury");

  private final Words words;

  Owners(Words words) {
    this.words = words;
  }

  /** What an entity is called, with its owner where it needs one and the article names one. */
  String fullName(Entity entity) {
    boolean common =
        entity.kind() == SpeakerKind.ORGANISATION
            && entity.tokens().size() == 1
            && COMMON.contains(entity.lastToken());
    return entity.mentions().stream()
        .filter(m -> common)
        .map(m -> owned(words.at(m.span().end() - 1)))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(entity.shown());
  }

  /** The capitalised words up to a noun with a capital, if a genitive stands right before it. */
  private Optional<String> owned(int noun) {
    if (!words.get(noun).capital() || !words.isGenitive(noun - 1)) {
      return Optional.empty();
    }
    int from = noun - 1;
    while (from > 0 && names(from - 1, noun)) {
      from--;
    }
    return from < noun - 1
        ? Optional.of(Name.text(words.all().subList(from, noun + 1)))
        : Optional.empty();
  }

  private boolean names(int at, int noun) {
    Word word = words.get(at);
    return word.letters()
        && word.capital()
        && !WordGroup.FUNCTION.hasExactly(word.lower())
        && word.sentence() == words.get(noun).sentence();
  }
}
