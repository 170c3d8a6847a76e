package io.github.onrecord.feeds;

import java.time.Duration;
import java.util.Objects;

/**
 * How servers are treated.
 *
 * @param agent what the program calls itself to servers; the part before the first slash is the
 *     name that {@code robots.txt} may speak to
 * @param pause the least time between two requests to a host
 * @param patience the most time that a request may take, the answer's body included
 * @param least the shortest interval at which a feed is asked, whatever it says
 * @param usual the interval of a feed that says none
 */
public record Manners(
    String agent, Duration pause, Duration patience, Duration least, Duration usual) {
  /**
   * No feed is asked more seldom than this, whatever it says or however it fails, but for the hours
   * and days on which it rests.
   */
  static final Duration MOST = Duration.ofDays(1);

  /** Where the keeper of a server learns who asks. */
  static final String CONTACT = "https://onrecord.github.io";

  /** Refuses null. */
  public Manners {
    Objects.requireNonNull(agent, "agent");
    Objects.requireNonNull(pause, "pause");
    Objects.requireNonNull(patience, "patience");
    Objects.requireNonNull(least, "least");
    Objects.requireNonNull(usual, "usual");
  }

  /** A second between requests, a minute for each; a feed every half hour, or as it says. */
  public static Manners polite(String version) {
    return new Manners(
        "Onrecord/"
            + version
            + " (+"
            + CONTACT
            + "; news reader; keeps who said what; obeys robots.txt)",
        Duration.ofSeconds(1),
        Duration.ofMinutes(1),
        Duration.ofMinutes(5),
        Duration.ofMinutes(30));
  }

  String name() {
    int slash = agent.indexOf('/');
    return slash < 0 ? agent : agent.substring(0, slash);
  }
}
