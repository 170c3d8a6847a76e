package io.github.onrecord.server.desk;

import io.github.onrecord.claim.Answer;
import io.github.onrecord.claim.Evidence;
import io.github.onrecord.claim.Position;
import io.github.onrecord.claim.Stance;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Which positions on a claim are shown.
 *
 * @param stance only those
 * @param speaker only of whom this is the key
 * @param outlet only what stands in its articles
 * @param from the first day
 * @param to the last day
 */
public record ClaimFilter(
    Optional<Stance> stance,
    Optional<String> speaker,
    Optional<String> outlet,
    Optional<LocalDate> from,
    Optional<LocalDate> to) {

  /** The filter that stands in an address. */
  public static ClaimFilter of(Query query) {
    return new ClaimFilter(
        query.oneOf("stance", Stance.class),
        query.some("speaker"),
        query.some("outlet"),
        query.day("from"),
        query.day("to"));
  }

  /** Whether anything may be left out. */
  public boolean isOn() {
    return stance.isPresent()
        || speaker.isPresent()
        || outlet.isPresent()
        || from.isPresent()
        || to.isPresent();
  }

  /** The positions that are shown. */
  public List<Position> of(Answer answer) {
    return answer.positions().stream()
        .filter(p -> stance.isEmpty() || stance.get() == p.stance())
        .filter(p -> speaker.isEmpty() || speaker.get().equals(p.key()))
        .flatMap(position -> within(position).stream())
        .toList();
  }

  private Optional<Position> within(Position position) {
    List<Evidence> left = position.evidence().stream().filter(this::shows).toList();
    return left.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Position(
                position.speaker(),
                position.key(),
                position.stance(),
                position.confidence(),
                left));
  }

  private boolean shows(Evidence evidence) {
    boolean told = outlet.isEmpty() || outlet.equals(evidence.article().outlet());
    boolean late =
        from.isEmpty() || evidence.day().filter(d -> !d.isBefore(from.get())).isPresent();
    boolean early = to.isEmpty() || evidence.day().filter(d -> !d.isAfter(to.get())).isPresent();
    return told && late && early;
  }
}
