package io.github.onrecord.resolution;

import io.github.onrecord.speaker.SpeakerKind;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds whom a description means: somebody named with that role, or described so before. */
final class Descriptions {
  private static final int REACH = 3;

  private final Cast cast;
  private final Issuers issuers;
  private final HeldBack heldBack;
  private final Bodies bodies;
  private final NamedNouns namedNouns;
  private final Introduced introduced;
  private final Presented presented;
  private final Map<Integer, Entity> fuller = new HashMap<>();

  /**
   * @param later those who speak by their names in the article, in the order of the text
   */
  Descriptions(Words words, Cast cast, PhraseParser parser, List<HeldBack.Named> later) {
    this.cast = cast;
    this.issuers = new Issuers(words, cast);
    this.heldBack = new HeldBack(cast, later);
    this.bodies = new Bodies(cast);
    this.namedNouns = new NamedNouns(words, parser);
    this.introduced = new Introduced(words);
    this.presented = new Presented(words, cast);
  }

  /**
   * Whom a description means; somebody new where it means nobody known.
   *
   * @param speakers who spoke before it, the last first
   */
  Entity resolve(Phrase phrase, List<LastSpeaker> speakers) {
    return issuers
        .of(phrase, speakers.stream().findFirst().map(LastSpeaker::entity))
        .or(() -> state(phrase))
        .or(() -> handle(phrase))
        .or(() -> named(phrase))
        .or(() -> namedNouns.of(phrase, owners(phrase, speakers)).map(p -> named(p, speakers)))
        .or(() -> described(phrase))
        .or(() -> phrase.definite() ? unexplained(phrase, 0) : Optional.empty())
        .or(() -> presented.after(phrase))
        .or(() -> heldBack.of(phrase))
        .or(() -> phrase.definite() ? speaker(phrase, speakers) : Optional.empty())
        .or(() -> phrase.definite() || police(phrase) ? bodies.of(phrase) : Optional.empty())
        .orElseGet(() -> cast.described(kind(phrase), phrase.plural(), phrase));
  }

  /** The surnames of whom "his" may mean: people named just before, and who spoke last. */
  private Set<String> owners(Phrase phrase, List<LastSpeaker> speakers) {
    Gender told = Gender.ofWord(phrase.first().lower());
    return Stream.concat(
            cast.before(phrase.first(), 1).stream(),
            speakers.stream().limit(1).map(LastSpeaker::entity))
        .filter(e -> e.kind() == SpeakerKind.PERSON && e.gender().agrees(told))
        .map(Entity::lastToken)
        .collect(Collectors.toSet());
  }

  /** Whom the fuller wording of a bare noun means. */
  private Entity named(Phrase phrase, List<LastSpeaker> speakers) {
    Optional<Entity> known = Optional.ofNullable(fuller.get(phrase.from()));
    Entity entity = known.orElseGet(() -> resolve(phrase, speakers));
    fuller.put(phrase.from(), entity);
    cast.meet(entity, phrase.from(), phrase.to());
    return entity;
  }

  private static SpeakerKind kind(Phrase phrase) {
    String head = phrase.head();
    if (WordGroup.PERSON.hasExactly(head)) {
      return SpeakerKind.UNNAMED;
    }
    if (WordGroup.DOCUMENT.hasExactly(head)) {
      return SpeakerKind.DOCUMENT;
    }
    boolean body = WordGroup.BODY.hasExactly(head) || WordGroup.MEDIA.hasExactly(head);
    return body && !phrase.plural() ? SpeakerKind.ORGANISATION : SpeakerKind.UNNAMED;
  }

  /** "Police said": those of whom the article is. */
  private static boolean police(Phrase phrase) {
    return phrase.first().is("police") && phrase.to() == phrase.from() + 1;
  }

  /** Somebody known by a name in small letters, as sites have them. */
  private Optional<Entity> handle(Phrase phrase) {
    boolean word = phrase.to() == phrase.from() + 1 && !phrase.first().capital();
    return cast.entities().stream()
        .filter(e -> word && e.kind() == SpeakerKind.PERSON && e.tokens().size() == 1)
        .filter(e -> e.shown().equals(phrase.first().text()))
        .findFirst();
  }

  /** The state whose government is meant: "the government of Ruritania" speaks for it. */
  private Optional<Entity> state(Phrase phrase) {
    Words words = phrase.words();
    boolean government = phrase.head().equals("government") && words.is(phrase.coreTo(), "of");
    return NameFinder.within(words, phrase.coreTo(), phrase.to()).stream()
        .filter(n -> government && !n.bareWords().isEmpty())
        .map(cast::named)
        .filter(e -> e.kind() == SpeakerKind.ORGANISATION)
        .findFirst();
  }

  /** The body whose name ends in the noun: "the zoo" after "Tarn Zoo". */
  private Optional<Entity> named(Phrase phrase) {
    int at = phrase.first().start();
    boolean bare = phrase.first().is("the") && phrase.telling().size() == 1;
    boolean single = bare && phrase.coreTo() == phrase.to() && !Nouns.human(phrase);
    return cast.entities().stream()
        .filter(e -> single && e.tokens().size() > 1 && e.kind() != SpeakerKind.UNNAMED)
        .filter(e -> e.lastToken().equals(phrase.head()) && e.gender() == Gender.UNKNOWN)
        .filter(e -> e.before(at).isPresent())
        .max(Comparator.comparingInt(e -> e.before(at).orElseThrow().span().start()));
  }

  /** Somebody who was described or given a role in these words before. */
  private Optional<Entity> described(Phrase phrase) {
    int at = phrase.first().start();
    boolean repeats = phrase.definite() || (phrase.plural() && phrase.coreTo() == phrase.to());
    return cast.entities().stream()
        .filter(e -> e.before(at).isPresent())
        .filter(e -> repeats ? Likeness.fits(e, phrase) : repeated(e, phrase))
        .filter(e -> !naming(e, phrase) || near(e, phrase))
        .max(
            Comparator.<Entity>comparingInt(e -> Likeness.shared(e, phrase))
                .thenComparingInt(e -> e.before(at).orElseThrow().span().start()))
        .map(e -> named(e, phrase));
  }

  /** A document by the name that it is given later: "The Gazette poll" after "a new poll". */
  private static Entity named(Entity entity, Phrase phrase) {
    if (naming(entity, phrase)) {
      entity.shown(phrase.fullText());
    }
    return entity;
  }

  private static boolean naming(Entity entity, Phrase phrase) {
    return Likeness.nameless(entity)
        && phrase.core().size() > 1
        && phrase.core().stream().anyMatch(Word::capital);
  }

  /** The very same description, as in a second "an official with knowledge of the talks". */
  private static boolean repeated(Entity entity, Phrase phrase) {
    return entity.kind() == SpeakerKind.UNNAMED
        && phrase.telling().size() > 2
        && entity.tokens().equals(phrase.telling());
  }

  /** The named person who spoke last, by another noun: "The lawmaker", "the 54-year-old". */
  private Optional<Entity> speaker(Phrase phrase, List<LastSpeaker> speakers) {
    boolean servant = Nouns.servant(phrase) && phrase.telling().size() > 1;
    boolean person = Nouns.human(phrase) && !phrase.plural() && !servant;
    boolean former = phrase.words().is(phrase.from() + 1, "former");
    if (!person || Nouns.anonymous(phrase) || (Nouns.owned(phrase) && !former)) {
      return Optional.empty();
    }
    Gender told = Gender.ofWord(phrase.head());
    return speakers.stream()
        .map(LastSpeaker::entity)
        .filter(e -> e.kind() == SpeakerKind.PERSON && e.gender().agrees(told))
        .filter(e -> near(e, phrase) && mayHold(e, phrase))
        .findFirst()
        .or(() -> told == Gender.UNKNOWN ? Optional.empty() : onlyOne(told, phrase))
        .or(() -> only(phrase))
        .or(() -> unexplained(phrase, 1))
        .or(() -> prominent(phrase));
  }

  /** Whom the sentences before are about, by an epithet that nobody has been given yet. */
  private Optional<Entity> prominent(Phrase phrase) {
    boolean epithet = phrase.telling().size() > 1 && !Kin.noun(phrase.head());
    Gender told = Gender.ofWord(phrase.head());
    return Prominence.of(
        cast.entities().stream()
            .filter(e -> epithet && e.kind() == SpeakerKind.PERSON && e.firm())
            .filter(e -> e.gender().agrees(told) && near(e, phrase) && mayHold(e, phrase)),
        phrase);
  }

  /**
   * Whether somebody may be meant by another noun: no office of which they are not told to hold it,
   * and nobody brought in without a name after them.
   */
  private boolean mayHold(Entity entity, Phrase phrase) {
    boolean office = Nouns.office(phrase) && !entity.heads().isEmpty();
    return !office
        && !otherPlace(entity, phrase)
        && !Nouns.knownToAll(phrase)
        && !introduced.since(entity.first(), phrase);
  }

  /** Whether a description tells where its holder is from, and nothing tells so of somebody. */
  private static boolean otherPlace(Entity entity, Phrase phrase) {
    boolean from = phrase.words().is(phrase.coreTo(), "from");
    return from
        && phrase.words().all().subList(phrase.coreTo() + 1, phrase.to()).stream()
            .filter(Word::capital)
            .map(Word::lower)
            .noneMatch(entity.capitals()::contains);
  }

  /** The last person of a few sentences of whom nobody told what they do. */
  private Optional<Entity> unexplained(Phrase phrase, int sentences) {
    boolean person = Nouns.human(phrase) && !phrase.plural() && !Nouns.servant(phrase);
    Gender told = Gender.ofWord(phrase.head());
    return cast.before(phrase.first(), sentences).stream()
        .filter(e -> person && !Nouns.anonymous(phrase) && !Nouns.owned(phrase))
        .filter(e -> e.kind() == SpeakerKind.PERSON && e.heads().isEmpty())
        .filter(e -> e.isPerson() && e.firm() && e.gender().agrees(told) && mayHold(e, phrase))
        .findFirst();
  }

  /** The only person whom the article has named so far. */
  private Optional<Entity> only(Phrase phrase) {
    int at = phrase.first().start();
    List<Entity> known =
        cast.entities().stream()
            .filter(e -> e.kind() == SpeakerKind.PERSON && e.before(at).isPresent())
            .filter(Entity::isToldOf)
            .toList();
    return known.size() == 1 && near(known.get(0), phrase) && !Kin.noun(phrase.head())
        ? Optional.of(known.get(0)).filter(e -> mayHold(e, phrase))
        : Optional.empty();
  }

  /** The only named person of a gender in the sentences before. */
  private Optional<Entity> onlyOne(Gender gender, Phrase phrase) {
    List<Entity> near =
        cast.entities().stream()
            .filter(e -> e.kind() == SpeakerKind.PERSON && e.gender() == gender && near(e, phrase))
            .filter(e -> mayHold(e, phrase))
            .toList();
    return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
  }

  private static boolean near(Entity entity, Phrase phrase) {
    return entity
        .before(phrase.first().start())
        .filter(m -> phrase.first().sentence() - m.sentence() <= REACH)
        .isPresent();
  }
}
