package io.github.onrecord.days;

import io.github.onrecord.statement.Days;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The entries of a live page, each headed by the time of the day on which the page was published.
 */
final class Ticker {
  /** So few times at the heads of lines may be those of a programme or a letter. */
  private static final int FEWEST = 3;

  /** A line that begins with a time: "23.31 ", "6:10 p.m. ", "4.02 pm: ", "11am ". */
  private static final Pattern ENTRY =
      Pattern.compile(
          "^(?:[01]?\\d|2[0-3])(?:[.:][0-5]\\d(?!\\d)(?: ?[ap][.]?m\\b[.]?)?| ?[ap]m\\b)[^\n]*",
          Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);

  private final List<Range> entries = new ArrayList<>();

  Ticker(String text) {
    for (Matcher entry = ENTRY.matcher(text); entry.find(); ) {
      entries.add(new Range(entry.start(), entry.end()));
    }
  }

  /** The day of what an entry tells. */
  Optional<Days> day(Place place, LocalDate published) {
    return entries.size() >= FEWEST && entries.stream().anyMatch(e -> e.holds(place.cue()))
        ? Optional.of(new Days(published, published))
        : Optional.empty();
  }
}
