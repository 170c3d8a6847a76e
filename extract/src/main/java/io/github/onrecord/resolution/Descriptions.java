package io.github.onrecord.resolution;

import io.github.onrecord.speaker.SpeakerKind;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds whom a description means: somebody named with that role, or described so before. */
final class Descriptions {
  /** Nouns for people whom articles leave unnamed; they mean no named person by themselves. */
  private static final Set<String> ANONYMOUS =
      Set.of("official", "source", "person", "witness", "resident", "officer", "insider", "expert");

  private static final Set<String> BODIES =
      Set.of(
          "company",
          "firm",
          "organisation",
          "organization",
          "group",
          "agency",
          "institution",
          "body",
          "retailer",
          "bank",
          "airline",
          "charity",
          "union",
          "club",
          "party",
          "militia",
          "manufacturer");

  /** How nouns for persons end. */
  private static final Pattern AGENT =
      Pattern.compile(".{2,}([^aeiou]er|eer|ist|ian|man|woman|lady|person|[ct]or|-old)");

  /** Nouns for those who speak or act for whoever owns them, and so are not their owner's name. */
  private static final Set<String> SERVANTS =
      Set.of(
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "aide",
          "lawyer",
          "attorney",
          "adviser",
          "advisor",
          "representative",
          "member",
          "worker",
          "employee",
          "staffer",
          "friend",
          "ally",
          "colleague",
          "neighbour",
          "neighbor",
          "relative",
          "agent",
          "solicitor",
          "student");

  /** Sentences at the head of an article that hold back names of office holders. */
  private static final int LEAD = 2;

  private static final int REACH = 3;

  /** Sentences ahead within which a name that was held back must come. */
  private static final int AHEAD = 6;

  private final Cast cast;
  private final Issuers issuers;
  private final List<Named> later;

  /**
   * @param later the named persons who speak in the article, in the order of the text
   */
  Descriptions(Words words, Cast cast, List<Named> later) {
    this.cast = cast;
    this.issuers = new Issuers(words, cast);
    this.later = List.copyOf(later);
  }

  /** A person who is named as the source of some words, and the sentence where. */
  record Named(Entity entity, int sentence) {}

  /**
   * Whom a description means; somebody new where it means nobody known.
   *
   * @param spoke who spoke last before it
   */
  Entity resolve(Phrase phrase, Optional<Entity> spoke) {
    return issuers
        .of(phrase, spoke)
        .or(() -> described(phrase))
        .or(() -> cataphor(phrase))
        .or(() -> phrase.definite() ? speaker(phrase, spoke) : Optional.empty())
        .or(() -> phrase.definite() ? body(phrase) : Optional.empty())
        .orElseGet(() -> cast.described(kind(phrase), phrase.plural(), phrase));
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

  /** Somebody who was described or given a role in these words before. */
  private Optional<Entity> described(Phrase phrase) {
    int at = phrase.first().start();
    boolean repeats = phrase.definite() || (phrase.plural() && phrase.coreTo() == phrase.to());
    return cast.entities().stream()
        .filter(e -> e.before(at).isPresent())
        .filter(e -> repeats ? fits(e, phrase) : repeated(e, phrase))
        .max(
            Comparator.<Entity>comparingInt(e -> shared(e, phrase))
                .thenComparingInt(e -> e.before(at).orElseThrow().span().start()));
  }

  /** The very same description, as in a second "an official with knowledge of the talks". */
  private static boolean repeated(Entity entity, Phrase phrase) {
    return entity.kind() == SpeakerKind.UNNAMED
        && phrase.telling().size() > 2
        && entity.tokens().equals(phrase.telling());
  }

  private static boolean fits(Entity entity, Phrase phrase) {
    if (entity.plural() != phrase.plural()) {
      return false;
    }
    if (entity.kind() == SpeakerKind.UNNAMED && !entity.tokens().containsAll(phrase.telling())) {
      return false;
    }
    String head = phrase.head();
    boolean same =
        entity.kind() == SpeakerKind.PERSON
            ? entity.heads().contains(head)
            : like(head, WordGroup.singular(entity.lastToken())) || headOf(entity).contains(head);
    return same && !contradicts(entity, phrase);
  }

  private static boolean like(String head, String other) {
    return head.equals(other)
        || (Set.of("poll", "survey").contains(head) && Set.of("poll", "survey").contains(other));
  }

  private static Set<String> headOf(Entity entity) {
    Set<String> heads = entity.heads();
    if (entity.kind() == SpeakerKind.ORGANISATION) {
      entity.tokens().forEach(t -> heads.add(WordGroup.singular(t)));
      if (Issuers.outlet(entity)) {
        heads.addAll(Set.of("paper", "newspaper", "outlet", "publication"));
      }
    }
    return heads;
  }

  /** Whether the description names a country, body or party that the roles do not. */
  private static boolean contradicts(Entity entity, Phrase phrase) {
    Set<String> known = new HashSet<>(entity.capitals());
    known.removeIf(WordGroup.TITLE::hasExactly);
    if (entity.kind() != SpeakerKind.PERSON) {
      known.addAll(entity.tokens());
    }
    List<String> named =
        phrase.core().stream()
            .filter(w -> w.capital() && !w.equals(phrase.first()))
            .map(Word::lower)
            .filter(w -> !WordGroup.TITLE.hasExactly(w))
            .toList();
    return !named.isEmpty() && !known.isEmpty() && named.stream().noneMatch(known::contains);
  }

  private static int shared(Entity entity, Phrase phrase) {
    Set<String> known = new HashSet<>(entity.tokens());
    entity
        .roles()
        .forEach(
            r ->
                r.text()
                    .toLowerCase(Locale.ROOT)
                    .lines()
                    .forEach(l -> known.addAll(List.of(l.split(" ")))));
    return (int) phrase.telling().stream().filter(known::contains).count();
  }

  /** Somebody or something named only later, as headlines and first sentences hold names back. */
  private Optional<Entity> cataphor(Phrase phrase) {
    if (phrase.plural() || phrase.first().sentence() > REACH) {
      return Optional.empty();
    }
    int least = ANONYMOUS.contains(phrase.head()) ? 2 : 1;
    List<Entity> later =
        cast.entities().stream()
            .filter(e -> e.kind() != SpeakerKind.UNNAMED && fits(e, phrase))
            .filter(e -> e.first() > phrase.first().start())
            .filter(e -> e.kind() != SpeakerKind.ORGANISATION)
            .filter(e -> e.kind() == SpeakerKind.DOCUMENT || shared(e, phrase) >= least)
            .toList();
    int most = later.stream().mapToInt(e -> shared(e, phrase)).max().orElse(0);
    List<Entity> best = later.stream().filter(e -> shared(e, phrase) == most).toList();
    return best.size() == 1 ? Optional.of(best.get(0)) : next(phrase);
  }

  /** The next named person to speak, if the article says nothing else of who that is. */
  private Optional<Entity> next(Phrase phrase) {
    boolean office = phrase.first().sentence() < LEAD && !SERVANTS.contains(phrase.head());
    if (!human(phrase) || ANONYMOUS.contains(phrase.head()) || (owned(phrase) && !office)) {
      return Optional.empty();
    }
    return later.stream()
        .filter(s -> s.sentence() > phrase.first().sentence())
        .findFirst()
        .map(Named::entity)
        .filter(e -> e.mentions().get(0).sentence() - phrase.first().sentence() <= AHEAD)
        .filter(e -> e.heads().isEmpty() && e.first() > phrase.first().start())
        .filter(e -> e.gender().agrees(Gender.ofWord(phrase.head())));
  }

  /** The named person who spoke last, by another noun: "The lawmaker", "the 54-year-old". */
  private Optional<Entity> speaker(Phrase phrase, Optional<Entity> spoke) {
    boolean servant = SERVANTS.contains(phrase.head()) && phrase.telling().size() > 1;
    boolean person = human(phrase) && !phrase.plural() && !servant;
    if (!person || ANONYMOUS.contains(phrase.head()) || owned(phrase)) {
      return Optional.empty();
    }
    Gender told = Gender.ofWord(phrase.head());
    return spoke
        .filter(e -> e.kind() == SpeakerKind.PERSON && e.gender().agrees(told))
        .filter(e -> near(e, phrase))
        .or(() -> told == Gender.UNKNOWN ? Optional.empty() : onlyOne(told, phrase));
  }

  /** Whether the noun is one for a person, by the list or by its ending: "striker", "guitarist". */
  private static boolean human(Phrase phrase) {
    String head = phrase.head();
    boolean thing = WordGroup.DOCUMENT.has(head) || WordGroup.BODY.has(head);
    boolean ending = AGENT.matcher(head).matches() && !WordGroup.MEDIA.hasExactly(head);
    return WordGroup.PERSON.hasExactly(head) || (ending && !thing && !phrase.plural());
  }

  /** The body that was named last, by a noun that fits any: "The company". */
  private Optional<Entity> body(Phrase phrase) {
    int at = phrase.first().start();
    boolean bare = phrase.telling().size() == 1 && BODIES.contains(phrase.head());
    return cast.entities().stream()
        .filter(e -> bare && e.kind() == SpeakerKind.ORGANISATION && !Issuers.outlet(e))
        .filter(e -> !WordGroup.PLACE.hasExactly(e.lastToken()) && near(e, phrase))
        .max(Comparator.comparingInt(e -> e.before(at).orElseThrow().span().start()));
  }

  /** The only named person of a gender in the sentences before. */
  private Optional<Entity> onlyOne(Gender gender, Phrase phrase) {
    List<Entity> near =
        cast.entities().stream()
            .filter(e -> e.kind() == SpeakerKind.PERSON && e.gender() == gender && near(e, phrase))
            .toList();
    return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
  }

  /** Whether it is somebody's: "the senator's aide", "a spokesman for the mayor", "his lawyer". */
  private static boolean owned(Phrase phrase) {
    boolean possessive = Set.of("his", "her", "its", "their").contains(phrase.first().lower());
    boolean of =
        phrase.words().is(phrase.coreTo(), "of") || phrase.words().is(phrase.coreTo(), "for");
    return possessive || of || phrase.genitive();
  }

  private static boolean near(Entity entity, Phrase phrase) {
    return entity
        .before(phrase.first().start())
        .filter(m -> phrase.first().sentence() - m.sentence() <= REACH)
        .isPresent();
  }
}
