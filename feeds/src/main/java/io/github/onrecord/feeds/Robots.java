package io.github.onrecord.feeds;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import io.github.onrecord.feeds.Answer.Later;
import io.github.onrecord.feeds.Answer.Refused;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What hosts ask of robots, by RFC 9309. */
final class Robots {
  private static final Duration KEPT = Duration.ofDays(1);
  private static final int CLIENT_ERROR = 400;
  private static final int TOO_MANY = 429;
  private static final int SERVER_ERROR = 500;
  private static final int MOST_REDIRECTIONS = 5;

  private record Known(BaseRobotRules rules, Instant until) {}

  private final Requests requests;
  private final Hosts hosts;
  private final Manners manners;
  private final Clock clock;
  private final SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
  private final Map<String, Known> known = new HashMap<>();

  Robots(Requests requests, Hosts hosts, Manners manners, Clock clock) {
    this.requests = requests;
    this.hosts = hosts;
    this.manners = manners;
    this.clock = clock;
  }

  /**
   * Why an address is not to be asked for, at least not now; empty where it may be. A host that
   * cannot say what it allows is left alone for a while, and nothing of it is given up for that.
   */
  Optional<Answer> objection(URI address) {
    Known before = known.get(Hosts.host(address));
    if (before == null || !clock.instant().isBefore(before.until())) {
      return ask(address);
    }
    return objection(before.rules(), address);
  }

  private static Optional<Answer> objection(BaseRobotRules rules, URI address) {
    return rules.isAllowed(address.toString())
        ? Optional.empty()
        : Optional.of(new Refused("robots.txt does not allow it"));
  }

  private Optional<Answer> ask(URI address) {
    URI file = URI.create(Hosts.host(address) + "/robots.txt");
    try {
      HttpResponse<byte[]> answer = follow(file);
      int status = answer.statusCode();
      if (status == TOO_MANY || status >= SERVER_ERROR) {
        return leaveAlone(address, RetryAfter.of(answer, clock.instant()), "status " + status);
      }
      BaseRobotRules rules =
          status >= CLIENT_ERROR
              ? new SimpleRobotRules(RobotRulesMode.ALLOW_ALL)
              : parse(file, answer);
      known.put(Hosts.host(address), new Known(rules, clock.instant().plus(KEPT)));
      hosts.slowDown(address, Duration.ofMillis(Math.max(0, rules.getCrawlDelay())));
      return objection(rules, address);
    } catch (IOException e) {
      return leaveAlone(address, Optional.empty(), e.getMessage());
    }
  }

  private Optional<Answer> leaveAlone(URI address, Optional<Duration> wish, String why) {
    Instant until = hosts.close(address, wish);
    return Optional.of(new Later(until, "robots.txt cannot be had: " + why, false));
  }

  private BaseRobotRules parse(URI file, HttpResponse<byte[]> answer) {
    String type = answer.headers().firstValue("Content-Type").orElse("text/plain");
    return parser.parseContent(
        file.toString(), answer.body(), type, List.of(manners.name().toLowerCase(Locale.ROOT)));
  }

  private HttpResponse<byte[]> follow(URI file) throws IOException {
    URI address = file;
    for (int i = 0; i <= MOST_REDIRECTIONS; i++) {
      HttpResponse<byte[]> answer = requests.get(address, Map.of());
      if (!Fetching.isRedirection(answer.statusCode())) {
        return answer;
      }
      address = Fetching.target(address, answer);
    }
    throw new IOException("too many redirections");
  }
}
