package io.github.onrecord.feeds;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
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

/** What hosts ask of robots, by RFC 9309. */
final class Robots {
  private static final Duration KEPT = Duration.ofDays(1);
  private static final Duration KEPT_WITHOUT_ANSWER = Duration.ofMinutes(10);
  private static final int CLIENT_ERROR = 400;
  private static final int SERVER_ERROR = 500;
  private static final int MOST_REDIRECTIONS = 5;

  private record Known(BaseRobotRules rules, Instant until) {}

  private final Requests requests;
  private final Manners manners;
  private final Clock clock;
  private final SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
  private final Map<String, Known> known = new HashMap<>();

  Robots(Requests requests, Manners manners, Clock clock) {
    this.requests = requests;
    this.manners = manners;
    this.clock = clock;
  }

  boolean allow(URI address) {
    return rules(address).isAllowed(address.toString());
  }

  /** The time between requests that the host asks for, or else ours. */
  Duration pause(URI address) {
    long asked = rules(address).getCrawlDelay();
    Duration delay = Duration.ofMillis(Math.max(0, asked));
    return delay.compareTo(manners.pause()) > 0 ? delay : manners.pause();
  }

  private BaseRobotRules rules(URI address) {
    String host = Hosts.host(address);
    Known before = known.get(host);
    if (before != null && clock.instant().isBefore(before.until())) {
      return before.rules();
    }
    Known now = ask(URI.create(host + "/robots.txt"));
    known.put(host, now);
    return now.rules();
  }

  private Known ask(URI file) {
    try {
      HttpResponse<byte[]> answer = follow(file);
      if (answer.statusCode() >= SERVER_ERROR) {
        return closed();
      }
      return known(
          answer.statusCode() >= CLIENT_ERROR
              ? new SimpleRobotRules(RobotRulesMode.ALLOW_ALL)
              : parse(file, answer),
          KEPT);
    } catch (IOException e) {
      return closed();
    }
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

  /** Whoever does not say what is allowed, because the server is in trouble, is left alone. */
  private Known closed() {
    return known(new SimpleRobotRules(RobotRulesMode.ALLOW_NONE), KEPT_WITHOUT_ANSWER);
  }

  private Known known(BaseRobotRules rules, Duration kept) {
    return new Known(rules, clock.instant().plus(kept));
  }
}
