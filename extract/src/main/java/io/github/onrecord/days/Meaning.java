package io.github.onrecord.days;

import io.github.onrecord.statement.Days;
import java.util.Optional;

/** What an expression of time means to somebody who reads it in its place. */
@FunctionalInterface
interface Meaning {
  /** The days meant; none where the frame does not suffice to tell. */
  Optional<Days> in(Frame frame);
}
