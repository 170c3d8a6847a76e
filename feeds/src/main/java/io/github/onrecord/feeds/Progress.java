package io.github.onrecord.feeds;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Map;

/**
 * How far the following of feeds has come, as it is kept in a file: addresses as strings, times in
 * ISO 8601.
 *
 * @param version of this form
 * @param feeds each feed by its address
 * @param closed until when hosts that had too many requests are left alone
 */
record Progress(int version, Map<String, OfFeed> feeds, Map<String, String> closed) {
  static final int VERSION = 1;

  /** Copies. */
  Progress {
    feeds = Map.copyOf(feeds);
    closed = Map.copyOf(closed);
  }

  /**
   * How far one feed has come.
   *
   * @param conditions headers that ask only for what has changed
   * @param interval how often it is asked
   * @param due when it is asked next
   * @param failures how often in a row it could not be had
   * @param seen the entries known, the oldest first
   * @param waiting those of them whose pages are not read yet
   * @param tries how those of these have fared that were put off; earlier programs kept none
   * @param skipHours hours of the day in UTC at which it is not asked
   * @param skipDays days of the week on which it is not asked
   */
  record OfFeed(
      Map<String, String> conditions,
      String interval,
      String due,
      int failures,
      List<String> seen,
      List<String> waiting,
      @JsonSetter(nulls = Nulls.AS_EMPTY) Map<String, OfPage> tries,
      @JsonSetter(nulls = Nulls.AS_EMPTY) List<Integer> skipHours,
      @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> skipDays) {
    /** Copies. */
    OfFeed {
      conditions = Map.copyOf(conditions);
      seen = List.copyOf(seen);
      waiting = List.copyOf(waiting);
      tries = Map.copyOf(tries);
      skipHours = List.copyOf(skipHours);
      skipDays = List.copyOf(skipDays);
    }
  }

  /**
   * How a page has fared that could not be had.
   *
   * @param failures how often it was asked for in vain
   * @param since when it was first to be asked for
   * @param due when it is asked for again
   */
  record OfPage(int failures, String since, String due) {}
}
