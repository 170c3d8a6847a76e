package io.github.onrecord.days;

import io.github.onrecord.speaker.Speaker;
import io.github.onrecord.statement.Days;
import java.util.List;
import java.util.Optional;

/**
 * A saying with what its own sentence tells of its time.
 *
 * @param index its number among the sayings; below 0 if it is none of them
 * @param speaker whose words they are
 * @param via who passed the words on
 * @param place where it stands
 * @param days the days told of it
 * @param closed whether no other sentence can tell its day: it is of another time, or an expression
 *     belongs to it that tells no days
 * @param about the sentence of the cue without what is said
 */
record Told(
    int index,
    Speaker speaker,
    List<Speaker> via,
    Place place,
    Optional<Days> days,
    boolean closed,
    String about) {
  /** The same, where another sentence tells the days of its occasion. */
  Told on(Days found) {
    return new Told(index, speaker, via, place, Optional.of(found), closed, about);
  }
}
