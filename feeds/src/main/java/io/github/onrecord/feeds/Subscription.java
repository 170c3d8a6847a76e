package io.github.onrecord.feeds;

import io.github.onrecord.feeds.Answer.Given;
import java.net.URI;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A feed that is followed: what was seen of it, and when it is due. */
final class Subscription {
  private static final int MOST_DOUBLINGS = 6;

  /** So many entries are remembered at least; feeds list a few dozen. */
  private static final int REMEMBERED = 1000;

  private final URI address;
  private final Manners manners;
  private final Set<URI> seen = new LinkedHashSet<>();
  private final Waiting waiting;
  private final Map<String, String> conditions = new HashMap<>();
  private Duration interval;
  private Rest rest = Rest.NONE;
  private Instant due = Instant.MIN;
  private int failures;

  Subscription(URI address, Manners manners) {
    this.address = address;
    this.manners = manners;
    this.waiting = new Waiting(manners.usual());
    this.interval = manners.usual();
  }

  URI address() {
    return address;
  }

  Instant due() {
    return due;
  }

  /** Headers that ask only for what has changed. */
  Map<String, String> conditions() {
    return Map.copyOf(conditions);
  }

  /** When there is something to be asked for, the feed or a page of it. */
  Instant next() {
    return waiting.next().filter(due::isAfter).orElse(due);
  }

  /** Entries that are not read yet, oldest first. */
  Waiting waiting() {
    return waiting;
  }

  /** Notes what the feed holds now. */
  void update(Feed feed, Given answer) {
    condition("If-None-Match", answer.header("ETag"));
    condition("If-Modified-Since", answer.header("Last-Modified"));
    interval = bounded(feed.interval().orElse(manners.usual()));
    rest = feed.rest();
    List<URI> links = new ArrayList<>(feed.links());
    // Feeds have the newest first; the record is kept in the order of events.
    Collections.reverse(links);
    links.stream().filter(seen::add).forEach(waiting::add);
    forget(seen.size() - Math.max(REMEMBERED, links.size()));
  }

  private void forget(int oldest) {
    Iterator<URI> each = seen.iterator();
    for (int i = 0; i < oldest; i++) {
      each.next();
      each.remove();
    }
  }

  Progress.OfFeed progress() {
    return new Progress.OfFeed(
        conditions,
        interval.toString(),
        due.toString(),
        failures,
        seen.stream().map(URI::toString).toList(),
        waiting.addresses(),
        waiting.tries(),
        List.copyOf(rest.hours()),
        rest.days().stream().map(DayOfWeek::name).toList());
  }

  /**
   * Goes on from there.
   *
   * @throws IllegalArgumentException if an address is none
   * @throws DateTimeException if a time is none
   */
  void resume(Progress.OfFeed progress) {
    conditions.putAll(progress.conditions());
    interval = Duration.parse(progress.interval());
    due = Instant.parse(progress.due());
    rest = Rest.of(progress.skipHours(), progress.skipDays());
    failures = progress.failures();
    progress.seen().forEach(each -> seen.add(URI.create(each)));
    waiting.resume(progress.waiting(), progress.tries());
  }

  private void condition(String name, String value) {
    if (value.isEmpty()) {
      conditions.remove(name);
    } else {
      conditions.put(name, value);
    }
  }

  private Duration bounded(Duration wish) {
    Duration least = wish.compareTo(manners.least()) < 0 ? manners.least() : wish;
    return least.compareTo(Manners.MOST) > 0 ? Manners.MOST : least;
  }

  /**
   * Notes that the feed was had.
   *
   * @param fresh how long its server says that it will not change
   */
  void answered(Instant now, Duration fresh) {
    failures = 0;
    due = rest.over(now.plus(bounded(fresh.compareTo(interval) > 0 ? fresh : interval)));
  }

  /** Asks more and more seldom, the longer the feed cannot be had. */
  void failed(Instant now) {
    failures = Math.min(failures + 1, MOST_DOUBLINGS);
    due = now.plus(bounded(interval.multipliedBy(1L << failures)));
  }

  /** Leaves the feed alone until then. */
  void later(Instant until) {
    due = until;
  }
}
