package io.github.onrecord.resolution;

import io.github.onrecord.speaker.SpeakerKind;
import io.github.onrecord.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** All who are named in an article, each once, with their mentions and roles. */
final class Cast {
  private final Words words;
  private final RoleFinder roles;
  private final NameKinds kinds;
  private final List<Entity> entities = new ArrayList<>();

  private Cast(Words words, List<Name> names) {
    this.words = words;
    this.roles = new RoleFinder(words);
    this.kinds = new NameKinds(words, names);
  }

  /** The cast of an article: longer names first, so that shorter ones find them. */
  static Cast of(Words words) {
    List<Name> names = NameFinder.find(words);
    Cast cast = new Cast(words, names);
    Comparator<Name> longest = Comparator.comparingInt(n -> -n.tokens().size());
    names.stream()
        .filter(n -> !n.bareWords().isEmpty())
        .sorted(longest.thenComparingInt(Name::from))
        .forEach(n -> cast.named(n));
    return cast;
  }

  List<Entity> entities() {
    return entities;
  }

  /** Whom a name means, here; a new entity where nobody was named so. */
  Entity named(Name name) {
    SpeakerKind kind = kinds.of(name);
    Entity entity = known(name, kind).orElseGet(() -> add(name, kind));
    note(entity, name);
    return entity;
  }

  private Entity add(Name name, SpeakerKind kind) {
    boolean bare = name.bareWords().size() == 1 && kind == SpeakerKind.PERSON;
    String shown = bare && formal(name) ? name.whole() : name.text();
    Entity entity = new Entity(kind, false, shown, name.tokens());
    entities.add(entity);
    return entity;
  }

  /** Whether the titles are more than Mr or Ms, and so help to tell who is meant. */
  private static boolean formal(Name name) {
    return name.bare() > name.from() && Gender.ofWord(name.words().get(0).lower()) == Gender.UNKNOWN
        || Set.of("king", "queen", "prince", "princess", "pope")
            .contains(name.words().get(0).lower());
  }

  private void note(Entity entity, Name name) {
    entity.mention(mention(name.from(), name.to()));
    if (entity.kind() == SpeakerKind.PERSON) {
      entity.gender(Gender.ofWords(name.words().stream().limit(3).map(Word::lower).toList()));
      if (name.tokens().size() > 1 || entity.tokens().get(0).equals(name.tokens().get(0))) {
        entity.gender(Gender.ofGivenName(name.tokens().get(0)));
      }
      roles.of(name).forEach(entity::role);
    }
  }

  /** A mention between two word indices. */
  Entity.Mention mention(int from, int to) {
    Word first = words.get(from);
    boolean subject = !first.quoted() && firstOfSentence(from, first.sentence());
    return new Entity.Mention(
        new Span(first.start(), words.get(to - 1).end()),
        first.sentence(),
        subject,
        first.quoted());
  }

  private boolean firstOfSentence(int from, int sentence) {
    return kinds.firstIn(sentence).map(n -> n.from() >= from).orElse(true);
  }

  /** Whether a noun follows, so that the name only qualifies it: "Philippine immigrants". */
  private boolean adjectival(Name name) {
    boolean inside = name.to() < words.size() && name.words().size() == 1;
    if (!inside || kinds.of(name) == SpeakerKind.PERSON) {
      return false;
    }
    Word next = words.get(name.to());
    return next.letters()
        && !next.capital()
        && !WordGroup.FUNCTION.hasExactly(next.lower())
        && WordGroup.singular(next.lower()) != next.lower();
  }

  /** Adds somebody who is described, not named. */
  Entity described(SpeakerKind kind, boolean plural, Phrase phrase) {
    Entity entity = new Entity(kind, plural, phrase.text(), phrase.telling());
    entities.add(entity);
    return entity;
  }

  private Optional<Entity> known(Name name, SpeakerKind kind) {
    List<String> tokens = name.tokens();
    List<Entity> alike =
        entities.stream()
            .filter(e -> e.kind() != SpeakerKind.UNNAMED && NameMatch.same(e, tokens, kind))
            .filter(e -> NameMatch.equal(e, tokens) || !adjectival(name))
            .collect(Collectors.toList());
    Gender told = Gender.ofWords(name.words().stream().limit(1).map(Word::lower).toList());
    alike.removeIf(e -> !e.gender().agrees(told));
    int at = name.span().start();
    return alike.stream()
        .max(
            Comparator.<Entity>comparingInt(e -> NameMatch.equal(e, tokens) ? 1 : 0)
                .thenComparingInt(e -> e.before(at).map(m -> m.span().start()).orElse(-1)));
  }
}
