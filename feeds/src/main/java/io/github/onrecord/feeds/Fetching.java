package io.github.onrecord.feeds;

import io.github.onrecord.feeds.Answer.Failed;
import io.github.onrecord.feeds.Answer.Given;
import io.github.onrecord.feeds.Answer.Later;
import io.github.onrecord.feeds.Answer.Refused;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
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
    this.hosts = new Hosts(manners.pause(), clock);
    this.requests = new Requests(manners, hosts);
    this.robots = new Robots(requests, hosts, manners, clock);
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
        HttpResponse<byte[]> response = request(next, headers);
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

  /** A host that does not answer is left alone for a while, as one that says it is in trouble. */
  private HttpResponse<byte[]> request(URI address, Map<String, String> headers)
      throws IOException {
    try {
      return requests.get(address, headers);
    } catch (HostTrouble e) {
      hosts.close(address, Optional.empty());
      throw e;
    }
  }

  private Optional<Answer> closed(URI address) {
    Optional<Instant> until = hosts.closedUntil(address);
    return until.isPresent()
        ? Optional.of(new Later(until.get(), "its host had enough or was in trouble", false))
        : robots.objection(address);
  }

  private Answer answer(URI address, HttpResponse<byte[]> response) {
    int status = response.statusCode();
    if (TOO_MANY.contains(status)) {
      Instant until = hosts.close(address, RetryAfter.of(response, clock.instant()));
      return new Later(until, "status " + status, true);
    }
    hosts.welcome(address);
    if (status / 100 == 2 || status == Given.NOT_MODIFIED) {
      return new Given(address, status, response.headers(), response.body());
    }
    String why = "status " + status;
    return status / 100 == 5 ? new Failed(why) : new Refused(why);
  }
}
