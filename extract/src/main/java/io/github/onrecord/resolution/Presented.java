package io.github.onrecord.resolution;

import io.github.onrecord.speaker.SpeakerKind;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds who is presented with the noun of a description before: "a career official" whom the next
 * sentences call "the official, Ann Okoro".
 */
final class Presented {
  /** Sentences from the description to the name at most. */
  private static final int AHEAD = 8;

  /** Words between "the" and the comma at most. */
  private static final int LONGEST = 5;

  /** Tell that somebody is to stay without a name. */
  private static final Set<String> UNNAMED =
      Set.of(
          "anonymity", "anonymous", "anonymously", "unnamed", "condition", "identified", "named");

  /** Lead to whose somebody is: "a spokesman for the agency, Tom Varga" names no agency. */
  private static final Set<String> OWNING = Set.of("for", "of", "at", "from", "with", "by");

  private final Words words;
  private final Cast cast;

  Presented(Words words, Cast cast) {
    this.words = words;
    this.cast = cast;
  }

  /** Who is named only after a description, right after its noun. */
  Optional<Entity> after(Phrase phrase) {
    Set<String> nouns = Callings.alike(Set.of(phrase.head()));
    return cast.entities().stream()
        .filter(e -> !phrase.plural() && !withheld(phrase) && mayBe(e, phrase))
        .filter(e -> e.allBefore(phrase.first().start()).stream().noneMatch(m -> named(e, m)))
        .flatMap(e -> e.mentions().stream().map(m -> new Place(e, m)))
        .filter(p -> p.mention().span().start() > phrase.first().start())
        .filter(p -> p.mention().sentence() - phrase.first().sentence() <= AHEAD)
        .filter(p -> presented(words.at(p.mention().span().start()), nouns, phrase))
        .min(Comparator.comparingInt(p -> p.mention().span().start()))
        .map(Place::entity);
  }

  private record Place(Entity entity, Entity.Mention mention) {}

  private static boolean mayBe(Entity entity, Phrase phrase) {
    boolean body = Nouns.body(phrase) || WordGroup.BODY.hasExactly(phrase.head());
    boolean person = entity.kind() == SpeakerKind.PERSON;
    boolean sort = body ? !person || !entity.isToldOf() : person;
    return sort && entity.gender().agrees(Gender.ofWord(phrase.head()));
  }

  private boolean named(Entity entity, Entity.Mention mention) {
    return words.in(mention.span()).stream().anyMatch(w -> entity.tokens().contains(w.lower()));
  }

  private static boolean withheld(Phrase phrase) {
    List<Word> all = phrase.words().all().subList(phrase.from(), phrase.to());
    return all.stream().anyMatch(w -> UNNAMED.contains(w.lower()));
  }

  /** Whether "the", one of some nouns and a comma stand before a name. */
  private boolean presented(int name, Set<String> nouns, Phrase phrase) {
    int noun = name - 2;
    if (noun < 1 || !words.is(name - 1, ",") || !nouns.contains(singular(noun))) {
      return false;
    }
    int at = noun - 1;
    while (at > 0 && noun - at < LONGEST && words.get(at).letters() && !words.is(at, "the")) {
      at--;
    }
    boolean owned = at > 0 && OWNING.contains(words.get(at - 1).lower());
    return words.is(at, "the")
        && !owned
        && words.get(at).sentence() == words.get(name).sentence()
        && agrees(at + 1, noun, phrase);
  }

  /** Whether all that stands before the noun is told by the description, or it tells no more. */
  private boolean agrees(int from, int noun, Phrase phrase) {
    List<String> telling = phrase.telling();
    return telling.size() > 1
        || IntStream.range(from, noun).allMatch(i -> telling.contains(singular(i)));
  }

  private String singular(int at) {
    return WordGroup.singular(words.get(at).lower());
  }
}
