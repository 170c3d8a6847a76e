package io.github.onrecord.feeds;

import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.feed.rss.Channel;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * When a feed says that it need not be asked: {@code skipHours} and {@code skipDays} of RSS.
 *
 * @param hours of any day in UTC, 0 to 23
 * @param days whole days in UTC
 */
record Rest(Set<Integer> hours, Set<DayOfWeek> days) {
  static final Rest NONE = new Rest(Set.of(), Set.of());
  private static final int HOURS_A_DAY = 24;
  private static final int HOURS_A_WEEK = 7 * HOURS_A_DAY;

  /** Copies the sets. */
  Rest {
    hours = Set.copyOf(hours);
    days = Set.copyOf(days);
  }

  /**
   * By hours, of which 24 is 0 as in old RSS, and English names of days.
   *
   * @throws IllegalArgumentException if a day is none
   */
  static Rest of(List<Integer> hours, List<String> days) {
    return new Rest(
        hours.stream().map(hour -> hour % HOURS_A_DAY).collect(Collectors.toSet()),
        days.stream()
            .map(day -> DayOfWeek.valueOf(day.toUpperCase(Locale.ROOT)))
            .collect(Collectors.toSet()));
  }

  static Rest of(WireFeed feed) {
    return feed instanceof Channel channel
        ? of(channel.getSkipHours(), channel.getSkipDays())
        : NONE;
  }

  /** The first time from then on that is none of rest; that time itself where every hour is. */
  Instant over(Instant time) {
    ZonedDateTime next = time.atZone(ZoneOffset.UTC);
    for (int i = 0; i <= HOURS_A_WEEK; i++) {
      if (!hours.contains(next.getHour()) && !days.contains(next.getDayOfWeek())) {
        return next.toInstant();
      }
      next = next.truncatedTo(ChronoUnit.HOURS).plusHours(1);
    }
    return time;
  }
}
