package io.github.onrecord.resolution;

import io.github.onrecord.speaker.SpeakerKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses whom a pronoun means: who agrees in gender and number, was mentioned last, spoke last,
 * and was the first named in the sentence (the preferences of centering: Grosz, Joshi and Weinstein
 * 1995).
 */
final class Pronouns {
  /** Sentences back from a pronoun after which nobody is looked for. */
  private static final int REACH = 6;

  private static final double SENTENCE = 1.0;
  private static final double SPOKE = 1.6;
  private static final double SUBJECT = 0.9;
  private static final double GENDER = 0.8;
  private static final double QUOTED = 1.5;
  private static final double NAMED = 0.4;
  private static final double UNLIKELY = 1.0;

  private static final Set<String> SINGULAR =
      Set.of("he", "she", "him", "her", "his", "hers", "himself", "herself");
  private static final Set<String> PLURAL = Set.of("they", "them", "their", "theirs", "themselves");
  private static final Set<String> THINGS = Set.of("it", "its", "itself");

  private final Words words;
  private final Cast cast;

  Pronouns(Words words, Cast cast) {
    this.words = words;
    this.cast = cast;
  }

  /**
   * Whom a pronoun means; empty where nobody fits. Who spoke in another paragraph counts for
   * nothing where this one is about somebody.
   *
   * @param at index of the pronoun
   * @param speakers who spoke before it, the last first
   */
  Optional<Entity> antecedent(int at, List<LastSpeaker> speakers) {
    Word pronoun = words.get(at);
    Optional<Entity> lead = lead(pronoun);
    Optional<LastSpeaker> spoke =
        speakers.stream()
            .filter(s -> fits(pronoun, s.entity()))
            .filter(s -> lead.isEmpty() || paragraph(s.sentence()) == pronoun.paragraph())
            .findFirst();
    Optional<Entity> best = Optional.empty();
    double most = Double.NEGATIVE_INFINITY;
    for (Entity entity : cast.before(pronoun, REACH)) {
      if (fits(pronoun, entity) || lead.filter(e -> e == entity).isPresent()) {
        double score = score(pronoun, entity, spoke);
        if (score > most) {
          most = score;
          best = Optional.of(entity);
        }
      }
    }
    best.filter(e -> THINGS.contains(pronoun.base())).ifPresent(Entity::isThing);
    return best;
  }

  /** Whom the sentences of the paragraph before a pronoun are about: the last to open one. */
  private Optional<Entity> lead(Word pronoun) {
    int sentences = pronoun.sentence() - words.sentenceAt(start(pronoun.paragraph()));
    return cast.before(pronoun, sentences).stream()
        .filter(e -> mayLead(e, pronoun))
        .filter(
            e ->
                lastUnquoted(e, pronoun)
                    .filter(m -> m.subject() && !m.quoted())
                    .filter(m -> m.sentence() < pronoun.sentence())
                    .filter(m -> paragraph(m.sentence()) == pronoun.paragraph())
                    .isPresent())
        .findFirst();
  }

  /** Whether nothing tells that the pronoun may not mean it. */
  private static boolean mayLead(Entity entity, Word pronoun) {
    String base = pronoun.base();
    if (SINGULAR.contains(base)) {
      return entity.isPerson() && entity.gender().agrees(Gender.ofWord(base));
    }
    return THINGS.contains(base)
        && !entity.plural()
        && !entity.isToldOf()
        && !place(entity)
        && entity.kind() != SpeakerKind.UNNAMED;
  }

  private int paragraph(int sentence) {
    return words.get(words.firstOf(sentence)).paragraph();
  }

  /** The first code point of a paragraph. */
  private int start(int paragraph) {
    int at = 0;
    while (words.get(at).paragraph() < paragraph) {
      at++;
    }
    return words.get(at).start();
  }

  private static boolean fits(Word word, Entity entity) {
    String pronoun = word.base();
    if (SINGULAR.contains(pronoun)) {
      return entity.isPerson() && entity.firm() && entity.gender().agrees(Gender.ofWord(pronoun));
    }
    if (PLURAL.contains(pronoun)) {
      return (entity.plural() && entity.kind() != SpeakerKind.DOCUMENT)
          || (entity.kind() == SpeakerKind.ORGANISATION && (!place(entity) || entity.spoke()));
    }
    return THINGS.contains(pronoun) && !entity.plural() && mayBeIt(entity, word);
  }

  /**
   * Whether "it" may mean a body or thing; a place or unknown name only as a sentence's subject.
   */
  private static boolean mayBeIt(Entity entity, Word pronoun) {
    if (place(entity) || entity.isPerson()) {
      return subject(entity, pronoun) && (place(entity) || unheardOf(entity));
    }
    return entity.firm() || bodily(entity);
  }

  /** Whether it is a country or capital. */
  static boolean place(Entity entity) {
    return entity.tokens().size() == 1 && WordGroup.PLACE.hasExactly(entity.lastToken());
  }

  /** Whether it was named last as what a sentence is about. */
  private static boolean subject(Entity entity, Word pronoun) {
    return lastUnquoted(entity, pronoun).filter(Entity.Mention::subject).isPresent();
  }

  /** Whether a single name may as well be that of a body: nothing tells that it is a person's. */
  static boolean unheardOf(Entity entity) {
    return entity.kind() == SpeakerKind.PERSON
        && entity.tokens().size() == 1
        && entity.roles().isEmpty()
        && entity.gender() == Gender.UNKNOWN;
  }

  private static boolean bodily(Entity entity) {
    return entity.tokens().stream()
        .anyMatch(t -> WordGroup.BODY.has(t) || WordGroup.MEDIA.hasExactly(t));
  }

  private double score(Word pronoun, Entity entity, Optional<LastSpeaker> spoke) {
    Optional<Entity.Mention> last = lastUnquoted(entity, pronoun);
    if (last.isEmpty() || pronoun.sentence() - last.get().sentence() > REACH) {
      return Double.NEGATIVE_INFINITY;
    }
    Entity.Mention mention = last.get();
    Optional<LastSpeaker> speaker = spoke.filter(s -> s.entity() == entity);
    int until =
        Math.min(
            pronoun.sentence(),
            Math.max(mention.sentence(), speaker.map(LastSpeaker::sentence).orElse(0)));
    boolean told =
        entity.gender() != Gender.UNKNOWN && Gender.ofWord(pronoun.base()) != Gender.UNKNOWN;
    boolean plural = entity.plural() && PLURAL.contains(pronoun.base());
    return -SENTENCE * (pronoun.sentence() - until)
        + (speaker.isPresent() ? SPOKE : 0)
        + (mention.subject() ? SUBJECT : 0)
        + (told || plural ? GENDER : 0)
        + (entity.kind() == SpeakerKind.UNNAMED ? 0 : NAMED)
        - (mention.quoted() ? QUOTED : 0)
        - (entity.isPerson() && THINGS.contains(pronoun.base()) ? UNLIKELY : 0)
        + mention.span().start() / 1e6;
  }

  /** The last mention outside quotation marks, or else the last one. */
  private static Optional<Entity.Mention> lastUnquoted(Entity entity, Word pronoun) {
    List<Entity.Mention> before = entity.allBefore(pronoun.start());
    for (Entity.Mention mention : before) {
      if (!mention.quoted()) {
        return Optional.of(mention);
      }
    }
    return before.isEmpty() ? Optional.empty() : Optional.of(before.get(0));
  }
}
