package io.github.onrecord.resolution;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells how much the sentences before a description are about somebody, and finds the person whom
 * the sentences before an epithet such as "the real estate mogul" are about: one named often,
 * lately and as their subject, clearly more so than anybody else.
 */
final class Prominence {
  private static final double OFTEN = 0.7;

  /** Sentences back after which somebody must have been named often to be meant. */
  private static final double SENTENCE = 0.5;

  private static final double SUBJECT = 0.6;

  /** By how much anybody must stand out. */
  private static final double MARGIN = 0.5;

  private Prominence() {}

  private record Scored(Entity entity, double score) {}

  /** The one of some persons who stands out before a description; empty where nobody does. */
  static Optional<Entity> of(Stream<Entity> persons, Phrase phrase) {
    List<Scored> best =
        persons
            .map(e -> new Scored(e, score(e.allBefore(phrase.first().start()), 1, phrase)))
            .sorted((a, b) -> Double.compare(b.score(), a.score()))
            .limit(2)
            .toList();
    boolean clear = best.size() == 1 || (best.size() == 2 && margin(best) >= MARGIN);
    return clear ? Optional.of(best.get(0).entity()) : Optional.empty();
  }

  private static double margin(List<Scored> best) {
    return best.get(0).score() - best.get(1).score();
  }

  /**
   * How much the sentences before a description are about somebody who is named in them: by how
   * often, by how many sentences ago, and whether as the subject.
   *
   * @param before the mentions before it, the last first, at least one
   * @param latest how many of these may be the subject
   */
  static double score(List<Entity.Mention> before, int latest, Phrase phrase) {
    int back = phrase.first().sentence() - before.get(0).sentence();
    boolean subject = before.stream().limit(latest).anyMatch(Entity.Mention::subject);
    return OFTEN * Math.log(before.size()) - SENTENCE * back + (subject ? SUBJECT : 0);
  }
}
