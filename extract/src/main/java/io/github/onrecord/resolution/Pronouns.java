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
   * Whom a pronoun means; empty where nobody fits.
   *
   * @param at index of the pronoun
   * @param spoke who spoke last before it
   */
  Optional<Entity> antecedent(int at, Optional<Entity> spoke) {
    Word pronoun = words.get(at);
    Optional<Entity> best = Optional.empty();
    double most = Double.NEGATIVE_INFINITY;
    for (Entity entity : cast.before(pronoun, REACH)) {
      if (fits(pronoun.lower(), entity)) {
        double score = score(pronoun, entity, spoke);
        if (score > most) {
          most = score;
          best = Optional.of(entity);
        }
      }
    }
    return best;
  }

  private static boolean fits(String pronoun, Entity entity) {
    if (SINGULAR.contains(pronoun)) {
      return entity.isPerson() && entity.firm() && entity.gender().agrees(Gender.ofWord(pronoun));
    }
    if (PLURAL.contains(pronoun)) {
      return entity.plural() || entity.kind() == SpeakerKind.ORGANISATION;
    }
    return THINGS.contains(pronoun)
        && !entity.isPerson()
        && !entity.plural()
        && (entity.firm() || bodily(entity));
  }

  private static boolean bodily(Entity entity) {
    return entity.tokens().stream()
        .anyMatch(t -> WordGroup.BODY.has(t) || WordGroup.MEDIA.hasExactly(t));
  }

  private double score(Word pronoun, Entity entity, Optional<Entity> spoke) {
    Optional<Entity.Mention> last = lastUnquoted(entity, pronoun);
    if (last.isEmpty() || pronoun.sentence() - last.get().sentence() > REACH) {
      return Double.NEGATIVE_INFINITY;
    }
    Entity.Mention mention = last.get();
    boolean told =
        entity.gender() != Gender.UNKNOWN && Gender.ofWord(pronoun.lower()) != Gender.UNKNOWN;
    boolean plural = entity.plural() && PLURAL.contains(pronoun.lower());
    return -SENTENCE * (pronoun.sentence() - mention.sentence())
        + (spoke.filter(s -> s == entity).isPresent() ? SPOKE : 0)
        + (mention.subject() ? SUBJECT : 0)
        + (told || plural ? GENDER : 0)
        + (entity.kind() == SpeakerKind.UNNAMED ? 0 : NAMED)
        - (mention.quoted() ? QUOTED : 0)
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
