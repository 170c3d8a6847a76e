package io.github.onrecord.resolution;

import io.github.onrecord.speaker.SpeakerKind;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds which body a headline or first sentence means by a noun without "the": "Hospital trust" and
 * "a magazine" before the article names it.
 */
final class BodiesHeldBack {
  /** Sentences ahead within which a body with the noun in its name must come. */
  private static final int REACH = 7;

  /** Sentences ahead within which a body must speak by its name. */
  private static final int AHEAD = 6;

  private final Cast cast;
  private final List<HeldBack.Named> later;

  /**
   * @param later those who speak by their names in the article, in the order of the text
   */
  BodiesHeldBack(Cast cast, List<HeldBack.Named> later) {
    this.cast = cast;
    this.later = List.copyOf(later);
  }

  /** The body that is named only after a noun for one. */
  Optional<Entity> of(Phrase phrase) {
    if (phrase.definite() || !(speaks(phrase) || WordGroup.BODY.hasExactly(phrase.head()))) {
      return Optional.empty();
    }
    return namesake(phrase).or(() -> speaks(phrase) ? body(phrase) : Optional.empty());
  }

  /** Whether the next body to speak may be meant, whatever its name: no ministry is. */
  private static boolean speaks(Phrase phrase) {
    String head = phrase.head();
    return Nouns.body(phrase) || WordGroup.MEDIA.hasExactly(head) || Nouns.maker(head);
  }

  /** The body that has the noun in the name by which the article first calls it later. */
  private Optional<Entity> namesake(Phrase phrase) {
    int sentence = phrase.first().sentence();
    boolean other = phrase.core().stream().anyMatch(w -> w.capital() && !w.equals(phrase.first()));
    return cast.entities().stream()
        .filter(e -> !other && e.kind() == SpeakerKind.ORGANISATION && e.tokens().size() > 1)
        .filter(e -> e.tokens().stream().anyMatch(phrase.head()::equals))
        .filter(e -> !e.mentions().isEmpty() && e.first() > phrase.first().start())
        .filter(e -> e.mentions().get(0).sentence() - sentence <= REACH)
        .min(Comparator.comparingInt(Entity::first));
  }

  /** The body that is the next to speak by its name, or that the next to speak is of. */
  private Optional<Entity> body(Phrase phrase) {
    int sentence = phrase.first().sentence();
    return later.stream()
        .filter(n -> n.sentence() > sentence)
        .findFirst()
        .filter(n -> n.sentence() - sentence <= AHEAD)
        .map(HeldBack.Named::entity)
        .flatMap(
            e ->
                e.kind() == SpeakerKind.PERSON
                    ? bodyOf(e).or(() -> Optional.of(e))
                    : Optional.of(e))
        .filter(e -> perhaps(e) || (e.kind() == SpeakerKind.ORGANISATION && !Pronouns.place(e)))
        .filter(e -> e.first() > phrase.first().start());
  }

  /** Whether nothing tells that a name is a person's and no firm's. */
  private static boolean perhaps(Entity entity) {
    return entity.kind() == SpeakerKind.PERSON && !entity.isToldOf();
  }

  /** The first body named after a person where the person is introduced. */
  private Optional<Entity> bodyOf(Entity person) {
    return cast.entities().stream()
        .filter(e -> e.kind() == SpeakerKind.ORGANISATION && !Pronouns.place(e))
        .filter(e -> place(e, person) < Integer.MAX_VALUE)
        .min(Comparator.comparingInt(e -> place(e, person)));
  }

  /** Where a body is mentioned in the sentence that introduces a person, after the name. */
  private static int place(Entity body, Entity person) {
    Entity.Mention introduced = person.mentions().get(0);
    return body.mentions().stream()
        .filter(m -> m.sentence() == introduced.sentence())
        .mapToInt(m -> m.span().start())
        .filter(s -> s > introduced.span().end())
        .findFirst()
        .orElse(Integer.MAX_VALUE);
  }
}
