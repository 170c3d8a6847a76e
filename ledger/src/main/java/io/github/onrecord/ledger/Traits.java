package io.github.onrecord.ledger;

import io.github.onrecord.speaker.Speaker;
import io.github.onrecord.statement.ArticleRecord;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What tells people of one name apart.
 *
 * @param roles the words of offices and functions
 * @param bodies the words of the bodies they belong to
 * @param company the names of others who speak in the same articles
 */
record Traits(Set<String> roles, Set<String> bodies, Set<String> company) {
  private static final Set<String> EMPTY_WORDS =
      Set.of(
          ("the a an of for and in at to on by from with his her their its former then ex acting"
                  + " deputy senior chief head vice new local national spokesman spokeswoman"
                  + " spokesperson member official")
              .split(" "));

  /** How two sets of traits stand to each other. */
  enum Verdict {
    SUPPORTED,
    POSSIBLE,
    CONTRADICTED
  }

  /**
   * A verdict with what it rests on.
   *
   * @param weight the number of traits shared
   * @param reason the traits that support or contradict
   */
  record Judgement(Verdict verdict, int weight, String reason) {}

  /** Of a speaker in its article. */
  static Traits of(Speaker speaker, ArticleRecord record) {
    Set<String> company =
        record.speakers().stream()
            .filter(other -> !other.equals(speaker))
            .flatMap(other -> NameForm.of(other).stream())
            .map(NameForm::text)
            .collect(Collectors.toSet());
    return new Traits(words(speaker.role()), words(speaker.affiliation()), company);
  }

  static Set<String> words(Optional<String> phrase) {
    Set<String> words =
        new HashSet<>(phrase.map(p -> NameForm.of(p).words()).orElse(java.util.List.of()));
    words.removeAll(EMPTY_WORDS);
    return words;
  }

  /** Whether one with these traits may be, or by them is, one with those. */
  Judgement against(Traits known) {
    Set<String> shared = shared(all(), known.all());
    Set<String> together = shared(company, known.company);
    if (!shared.isEmpty()) {
      String also = together.isEmpty() ? "" : "; with " + first(together);
      int weight = 2 * shared.size() + together.size();
      return new Judgement(Verdict.SUPPORTED, weight, String.join(" ", shared) + also);
    }
    if (!together.isEmpty()) {
      return new Judgement(Verdict.SUPPORTED, together.size(), "with " + first(together));
    }
    return contradicts(known)
        ? new Judgement(Verdict.CONTRADICTED, 0, "another walk of life")
        : new Judgement(Verdict.POSSIBLE, 0, "");
  }

  private boolean contradicts(Traits known) {
    Set<Walk> walks = Walk.of(roles);
    Set<Walk> others = Walk.of(known.roles);
    boolean otherWalk =
        !walks.isEmpty() && !others.isEmpty() && walks.stream().noneMatch(others::contains);
    boolean otherRole = !roles.isEmpty() && !known.roles.isEmpty();
    boolean otherBody = !bodies.isEmpty() && !known.bodies.isEmpty();
    return otherWalk || (otherRole && otherBody);
  }

  private Set<String> all() {
    Set<String> all = new HashSet<>(roles);
    all.addAll(bodies);
    return all;
  }

  private static Set<String> shared(Set<String> some, Set<String> others) {
    Set<String> shared = new TreeSet<>(some);
    shared.retainAll(others);
    return shared;
  }

  private static String first(Set<String> sorted) {
    return sorted.iterator().next();
  }
}
