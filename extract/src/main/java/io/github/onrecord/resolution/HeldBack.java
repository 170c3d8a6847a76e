package io.github.onrecord.resolution;

import io.github.onrecord.speaker.SpeakerKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds who is described before being named, as headlines and first sentences hold names back. */
final class HeldBack {
  /** Sentences at the head of an article that hold back names of office holders. */
  private static final int LEAD = 2;

  private static final int REACH = 3;

  /** Sentences ahead within which a name that was held back must come. */
  private static final int AHEAD = 6;

  /** Sentences ahead of a lead within which whoever is named has any calling. */
  private static final int SOON = 2;

  /** Sentences in which words go on before their speaker is named. */
  private static final int GOING_ON = 2;

  /** Titles and nouns that go with a name whatever the person does. */
  private static final Set<String> HONOURS =
      Set.of("doctor", "professor", "sir", "dame", "lord", "lady", "mr", "mrs", "ms", "miss");

  private final Cast cast;
  private final List<Named> later;
  private final BodiesHeldBack bodies;

  /**
   * @param later those who speak by their names in the article, in the order of the text
   */
  HeldBack(Cast cast, List<Named> later) {
    this.cast = cast;
    this.later = List.copyOf(later);
    this.bodies = new BodiesHeldBack(cast, later);
  }

  /**
   * Somebody who is named as the source of some words.
   *
   * @param sentence the number of the sentence of those words
   * @param first where the source is named first in the article, in code points
   */
  record Named(Entity entity, int sentence, int first) {}

  /** Whom a description means that is named only after it. */
  Optional<Entity> of(Phrase phrase) {
    if (phrase.plural() || phrase.first().sentence() > REACH) {
      return told(phrase).or(() -> goesOn(phrase)).or(() -> alike(phrase));
    }
    Optional<Entity> body = bodies.of(phrase);
    if (body.isPresent() || (!phrase.definite() && Nouns.body(phrase))) {
      return body;
    }
    int least = Nouns.anonymous(phrase) ? 2 : 1;
    List<Entity> ahead =
        cast.entities().stream()
            .filter(e -> e.kind() != SpeakerKind.UNNAMED && Likeness.fits(e, phrase))
            .filter(e -> e.first() > phrase.first().start())
            .filter(e -> e.kind() != SpeakerKind.ORGANISATION)
            .filter(e -> e.kind() == SpeakerKind.DOCUMENT || Likeness.shared(e, phrase) >= least)
            .toList();
    int most = ahead.stream().mapToInt(e -> Likeness.shared(e, phrase)).max().orElse(0);
    List<Entity> best = ahead.stream().filter(e -> Likeness.shared(e, phrase) == most).toList();
    return best.size() == 1 ? Optional.of(best.get(0)) : next(phrase);
  }

  /** The next named person to speak, if the article says nothing else of who that is. */
  private Optional<Entity> next(Phrase phrase) {
    boolean lead = phrase.first().sentence() < LEAD && !phrase.head().startsWith("spokes");
    if (!Nouns.human(phrase) || Nouns.anonymous(phrase) || (Nouns.owned(phrase) && !lead)) {
      return Optional.empty();
    }
    int sentence = phrase.first().sentence();
    return later.stream()
        .filter(n -> n.entity().kind() == SpeakerKind.PERSON && n.sentence() > sentence)
        .findFirst()
        .filter(n -> n.first() > phrase.first().start())
        .map(Named::entity)
        .filter(e -> ahead(e, phrase) <= AHEAD)
        .filter(
            e ->
                e.heads().stream().allMatch(h -> h.equals(phrase.head()) || light(h))
                    || (lead && !anyOf(phrase) && ahead(e, phrase) <= SOON))
        .filter(e -> e.gender().agrees(Gender.ofWord(phrase.head())))
        .map(e -> called(e, phrase));
  }

  /** Whether one of many is told of, who may be another than the next: "a Kumasi trader". */
  private static boolean anyOf(Phrase phrase) {
    return (phrase.first().is("a") || phrase.first().is("an")) && !Nouns.owned(phrase);
  }

  /**
   * Who is named only where the words go on: "The mine's manager denied it. "I was asleep," Ann
   * Okoro said".
   */
  private Optional<Entity> goesOn(Phrase phrase) {
    int sentence = phrase.first().sentence();
    Words words = phrase.words();
    boolean office =
        WordGroup.PERSON.hasExactly(phrase.head())
            && !phrase.head().startsWith("spokes")
            && !phrase.plural()
            && phrase.definite();
    return later.stream()
        .filter(n -> n.sentence() > sentence)
        .findFirst()
        .filter(n -> office && Nouns.owned(phrase) && !Nouns.anonymous(phrase))
        .filter(n -> n.sentence() - sentence <= GOING_ON && n.first() > phrase.first().start())
        .filter(n -> words.get(words.at(n.first())).paragraph() == phrase.first().paragraph())
        .map(Named::entity)
        .filter(e -> e.kind() == SpeakerKind.PERSON && e.heads().isEmpty())
        .filter(e -> e.gender() != Gender.UNKNOWN && !explained(e, words))
        .filter(e -> e.gender().agrees(Gender.ofWord(phrase.head())))
        .map(e -> called(e, phrase));
  }

  /** The next to speak by name, who is told to be of the same calling. */
  private Optional<Entity> alike(Phrase phrase) {
    int sentence = phrase.first().sentence();
    return later.stream()
        .filter(n -> n.sentence() > sentence && n.entity().kind() == SpeakerKind.PERSON)
        .findFirst()
        .filter(n -> !phrase.plural() && Nouns.owned(phrase) && !Nouns.anonymous(phrase))
        .filter(n -> n.sentence() - sentence <= REACH && n.first() > phrase.first().start())
        .map(Named::entity)
        .filter(e -> Callings.alike(e.heads()).contains(phrase.head()));
  }

  /**
   * The one who is told later to be what another's is: "Okoro's agent" before "Okoro's agent, Ann".
   */
  private Optional<Entity> told(Phrase phrase) {
    boolean owned = phrase.genitive() && phrase.core().stream().anyMatch(Word::capital);
    List<Entity> told =
        cast.entities().stream()
            .filter(e -> owned && !phrase.plural() && e.kind() == SpeakerKind.PERSON)
            .filter(e -> e.first() > phrase.first().start() && Likeness.fits(e, phrase))
            .filter(e -> Likeness.shared(e, phrase) > 1)
            .toList();
    return told.size() == 1 ? Optional.of(told.get(0)) : Optional.empty();
  }

  /** Whether a comma stands after the first mention of somebody, as what they are may follow. */
  private static boolean explained(Entity entity, Words words) {
    return words.is(words.after(entity.mentions().get(0).span()), ",");
  }

  private static Entity called(Entity entity, Phrase phrase) {
    entity.called(phrase.head());
    return entity;
  }

  /** Sentences from the description to the name. */
  private static int ahead(Entity entity, Phrase phrase) {
    return entity.mentions().stream()
            .filter(m -> m.span().start() > phrase.first().start())
            .mapToInt(Entity.Mention::sentence)
            .findFirst()
            .orElse(Integer.MAX_VALUE)
        - phrase.first().sentence();
  }

  /** Whether a noun goes with any calling: "Sir", "Mum-of-three", "54-year-old". */
  private static boolean light(String head) {
    return HONOURS.contains(head) || head.contains("-of-") || head.endsWith("-old");
  }
}
