package io.github.onrecord.days;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an expression of time is read against.
 *
 * @param published the day of publication
 * @param ahead whether the saying is announced rather than told, as in "will say"
 * @param earlier the day that the text spoke of last, for "a day later"
 */
record Frame(Optional<LocalDate> published, boolean ahead, Optional<LocalDate> earlier) {
  Frame ahead(boolean yes) {
    return new Frame(published, yes, earlier);
  }

  Frame after(LocalDate day) {
    return new Frame(published, ahead, Optional.of(day));
  }
}
