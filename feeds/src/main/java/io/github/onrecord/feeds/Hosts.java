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

  private final Clock clock;
  private final Map<String, Instant> next = new HashMap<>();
  private final Map<String, Instant> closedUntil = new HashMap<>();
  private final Map<String, Integer> refusals = new HashMap<>();

  Hosts(Clock clock) {
    this.clock = clock;
  }

  /** Until when the host wants no requests, if it said so and that is not over. */
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
  void asked(URI address, Duration pause) {
    next.put(host(address), clock.instant().plus(pause));
  }

  /** Notes that a request was not refused for being one too many. */
  void welcome(URI address) {
    refusals.remove(host(address));
  }

  /**
   * Closes a host that had too many requests.
   *
   * @param wish how long it wants to be left alone, if it said so
   * @return until when it is closed
   */
  Instant close(URI address, Optional<Duration> wish) {
    int before = refusals.merge(host(address), 1, Integer::sum) - 1;
    Duration own = FIRST_BACK_OFF.multipliedBy(1L << Math.min(before, MOST_DOUBLINGS));
    Duration pause = wish.orElse(own);
    Instant until = clock.instant().plus(pause.compareTo(Manners.MOST) > 0 ? Manners.MOST : pause);
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
