package io.github.onrecord.feeds;

import java.net.URI;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** When each host may be asked again. */
final class Hosts {
  private static final Duration FIRST_BACK_OFF = Duration.ofMinutes(1);
  private static final int MOST_DOUBLINGS = 6;

  private final Duration pause;
  private final Clock clock;
  private final Map<String, Duration> pauses = new HashMap<>();
  private final Map<String, Instant> next = new HashMap<>();
  private final Map<String, Instant> closedUntil = new HashMap<>();
  private final Map<String, Integer> refusals = new HashMap<>();

  /**
   * @param pause the least time between two requests to a host
   */
  Hosts(Duration pause, Clock clock) {
    this.pause = pause;
    this.clock = clock;
  }

  /** Until when the host is left alone, if that is not over. */
  Optional<Instant> closedUntil(URI address) {
    return Optional.ofNullable(closedUntil.get(host(address))).filter(clock.instant()::isBefore);
  }

  /** How long to wait before the next request. */
  Duration wait(URI address) {
    Instant allowed = next.getOrDefault(host(address), Instant.MIN);
    Instant now = clock.instant();
    return allowed.isAfter(now) ? Duration.between(now, allowed) : Duration.ZERO;
  }

  /** Notes that a request was answered. */
  void asked(URI address) {
    Duration wish = pauses.getOrDefault(host(address), Duration.ZERO);
    next.put(host(address), clock.instant().plus(longer(wish, pause)));
  }

  /** Notes the time between requests that a host wishes, from the latest one on. */
  void slowDown(URI address, Duration wish) {
    pauses.put(host(address), wish);
    asked(address);
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  /** Notes that a request was not refused for being one too many. */
  void welcome(URI address) {
    refusals.remove(host(address));
  }

  /**
   * Closes a host that had too many requests, or is in trouble. A host that wishes for less than it
   * is left alone anyway does not get it.
   *
   * @param wish how long it wants to be left alone, if it said so
   * @return until when it is closed
   */
  Instant close(URI address, Optional<Duration> wish) {
    int before = refusals.merge(host(address), 1, Integer::sum) - 1;
    Duration own = FIRST_BACK_OFF.multipliedBy(1L << Math.min(before, MOST_DOUBLINGS));
    Duration wait = longer(wish.orElse(own), own);
    Instant until = clock.instant().plus(wait.compareTo(Manners.MOST) > 0 ? Manners.MOST : wait);
    closedUntil.put(host(address), until);
    return until;
  }

  /** The hosts that are left alone, and until when. */
  Map<String, String> closed() {
    Map<String, String> closed = new HashMap<>();
    closedUntil.forEach(
        (host, until) -> {
          if (clock.instant().isBefore(until)) {
            closed.put(host, until.toString());
          }
        });
    return closed;
  }

  /**
   * @throws DateTimeException if a time is none
   */
  void resume(Map<String, String> closed) {
    closed.forEach((host, until) -> closedUntil.put(host, Instant.parse(until)));
  }

  /** Scheme, name and port. */
  static String host(URI address) {
    return (address.getScheme() + "://" + address.getRawAuthority()).toLowerCase(Locale.ROOT);
  }
}
