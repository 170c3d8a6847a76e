package io.github.onrecord.feeds;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pages of a feed that are not read yet, and when each is asked for. */
final class Waiting {
  /** So often a page is asked for. */
  static final int MOST_FAILURES = 6;

  /** So long a page is waited for whose host is in trouble. */
  static final Duration LONGEST = Duration.ofDays(3);

  private static final Tries NONE = new Tries(0, Instant.MAX, Instant.MIN);

  private final Duration first;
  private final Map<URI, Tries> pages = new LinkedHashMap<>();

  /**
   * How a page has fared.
   *
   * @param failures how often it was asked for in vain
   * @param since when it was first to be asked for
   * @param due when it is asked for again
   */
  private record Tries(int failures, Instant since, Instant due) {}

  /**
   * @param first how long a page rests that could not be had once
   */
  Waiting(Duration first) {
    this.first = first;
  }

  void add(URI page) {
    pages.put(page, NONE);
  }

  /** Notes that a page needs no more asking. */
  void done(URI page) {
    pages.remove(page);
  }

  /** The pages to be asked for now: those that have waited longest first, new ones before all. */
  List<URI> due(Instant now) {
    return pages.entrySet().stream()
        .filter(each -> !each.getValue().due().isAfter(now))
        .sorted(Comparator.comparing(each -> each.getValue().due()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** When the next page is to be asked for. */
  Optional<Instant> next() {
    return pages.values().stream().map(Tries::due).min(Comparator.naturalOrder());
  }

  /** Whether a page was put off before. */
  boolean isPutOff(URI page) {
    return pages.getOrDefault(page, NONE).since().isBefore(Instant.MAX);
  }

  /** What became of a page that could not be had. */
  sealed interface Fate {
    /** It is asked for again. */
    record Again(Instant due) implements Fate {}

    /** It is asked for no more. */
    record GivenUp(String after) implements Fate {}
  }

  /**
   * Notes that a page was asked for in vain; it rests twice as long each time.
   *
   * @param earliest before which its host is to be left alone
   */
  Fate failed(URI page, Instant now, Instant earliest) {
    int failures = pages.getOrDefault(page, NONE).failures() + 1;
    if (failures >= MOST_FAILURES) {
      pages.remove(page);
      return new Fate.GivenUp(failures + " attempts");
    }
    Instant rested = now.plus(first.multipliedBy(1L << (failures - 1)));
    return putOff(page, failures, now, rested.isAfter(earliest) ? rested : earliest);
  }

  /** Notes that a page was not asked for, as its host is left alone until then. */
  Fate later(URI page, Instant now, Instant until) {
    return putOff(page, pages.getOrDefault(page, NONE).failures(), now, until);
  }

  private Fate putOff(URI page, int failures, Instant now, Instant due) {
    Instant before = pages.getOrDefault(page, NONE).since();
    Instant since = before.isBefore(now) ? before : now;
    if (!now.isBefore(since.plus(LONGEST))) {
      pages.remove(page);
      return new Fate.GivenUp(LONGEST.toDays() + " days");
    }
    pages.put(page, new Tries(failures, since, due));
    return new Fate.Again(due);
  }

  /** The pages, in their order. */
  List<String> addresses() {
    return pages.keySet().stream().map(URI::toString).toList();
  }

  /** How those have fared that were put off. */
  Map<String, Progress.OfPage> tries() {
    Map<String, Progress.OfPage> tries = new LinkedHashMap<>();
    pages.forEach(
        (page, each) -> {
          if (isPutOff(page)) {
            tries.put(
                page.toString(),
                new Progress.OfPage(
                    each.failures(), each.since().toString(), each.due().toString()));
          }
        });
    return tries;
  }

  /**
   * Goes on with these pages.
   *
   * @throws IllegalArgumentException if an address is none
   * @throws java.time.DateTimeException if a time is none
   */
  void resume(List<String> addresses, Map<String, Progress.OfPage> tries) {
    for (String address : addresses) {
      Optional<Progress.OfPage> before = Optional.ofNullable(tries.get(address));
      pages.put(URI.create(address), before.map(Waiting::tries).orElse(NONE));
    }
  }

  private static Tries tries(Progress.OfPage page) {
    return new Tries(page.failures(), Instant.parse(page.since()), Instant.parse(page.due()));
  }
}
