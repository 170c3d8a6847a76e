package io.github.onrecord.feeds;

import io.github.onrecord.feeds.Answer.Failed;
import io.github.onrecord.feeds.Answer.Given;
import io.github.onrecord.feeds.Answer.Later;
import io.github.onrecord.feeds.Answer.Refused;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Fetches as a good guest does: one request at a time, with pauses, where robots are allowed, and
 * not where it was told to wait.
 */
final class Fetching {
  private static final int MOST_REDIRECTIONS = 5;
  private static final Set<Integer> REDIRECTIONS = Set.of(301, 302, 303, 307, 308);
  private static final Set<Integer> TOO_MANY = Set.of(429, 503);

  private final Requests requests;
  private final Robots robots;
  private final Hosts hosts;
  private final Clock clock;

  Fetching(Manners manners, Clock clock) {
    this.requests = new Requests(manners);
    this.robots = new Robots(requests, manners, clock);
    this.hosts = new Hosts(clock);
    this.clock = clock;
  }

  Hosts hosts() {
    return hosts;
  }

  static boolean isRedirection(int status) {
    return REDIRECTIONS.contains(status);
  }

  /**
   * Where a redirection leads.
   *
   * @throws IOException if nowhere on the web
   */
  static URI target(URI from, HttpResponse<byte[]> answer) throws IOException {
    String location = answer.headers().firstValue("Location").orElse("");
    try {
      URI target = from.resolve(location);
      if (location.isEmpty() || !isOnWeb(target)) {
        throw new IOException("redirected to nowhere: \"" + location + "\"");
      }
      return target;
    } catch (IllegalArgumentException e) {
      throw new IOException("redirected to no address: \"" + location + "\"", e);
    }
  }

  static boolean isOnWeb(URI address) {
    return ("http".equalsIgnoreCase(address.getScheme())
            || "https".equalsIgnoreCase(address.getScheme()))
        && address.getHost() != null;
  }

  Answer get(URI address, Map<String, String> headers) {
    Set<URI> seen = new HashSet<>();
    URI next = address;
    try {
      while (seen.add(next) && seen.size() <= MOST_REDIRECTIONS + 1) {
        Optional<Answer> closed = closed(next);
        if (closed.isPresent()) {
          return closed.get();
        }
        HttpResponse<byte[]> response = ask(next, headers);
        if (!isRedirection(response.statusCode())) {
          return answer(next, response);
        }
        next = target(next, response);
      }
    } catch (IOException e) {
      return new Failed(e.getMessage());
    }
    return new Refused("redirected in circles or too often");
  }

  private Optional<Answer> closed(URI address) {
    Optional<Instant> until = hosts.closedUntil(address);
    if (until.isPresent()) {
      return Optional.of(new Later(until.get(), "the host asked to wait"));
    }
    return robots.allow(address)
        ? Optional.empty()
        : Optional.of(new Refused("robots.txt does not allow it, or cannot be had"));
  }

  private HttpResponse<byte[]> ask(URI address, Map<String, String> headers) throws IOException {
    try {
      Thread.sleep(hosts.wait(address).toMillis());
      return requests.get(address, headers);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      hosts.asked(address, robots.pause(address));
    }
  }

  private Answer answer(URI address, HttpResponse<byte[]> response) {
    int status = response.statusCode();
    if (TOO_MANY.contains(status)) {
      Instant until = hosts.close(address, retryAfter(response));
      return new Later(until, "status " + status);
    }
    hosts.welcome(address);
    if (status / 100 == 2 || status == Given.NOT_MODIFIED) {
      return new Given(address, status, response.headers(), response.body());
    }
    String why = "status " + status;
    return status / 100 == 5 ? new Failed(why) : new Refused(why);
  }

  /** In seconds or as a date. */
  private Optional<Duration> retryAfter(HttpResponse<byte[]> response) {
    String value = response.headers().firstValue("Retry-After").orElse("").strip();
    if (value.matches("\\d{1,9}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
    }
    try {
      Instant date = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return Optional.of(Duration.between(clock.instant(), date)).filter(d -> !d.isNegative());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
