package io.github.onrecord.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the ledger knows of a person or body.
 *
 * @param entity the person or body
 * @param names all that it is called, the commonest first
 * @param roles its offices and functions in the articles' words, the latest first
 * @param affiliations the bodies it belongs to in the articles' words, the latest first
 * @param articles the number of articles in which it speaks or relays
 * @param statements the number of its statements, each once for all copies of a story
 * @param first the first day of a statement
 * @param last the last day of a statement
 */
public record Profile(
    Entity entity,
    List<String> names,
    List<String> roles,
    List<String> affiliations,
    int articles,
    int statements,
    Optional<LocalDate> first,
    Optional<LocalDate> last) {

  /** Refuses null; copies the lists. */
  public Profile {
    Objects.requireNonNull(entity, "entity");
    names = List.copyOf(names);
    roles = List.copyOf(roles);
    affiliations = List.copyOf(affiliations);
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(last, "last");
  }
}
