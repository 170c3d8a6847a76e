package io.github.onrecord.feeds;

import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.feed.module.SyModule;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a feed says.
 *
 * @param links the addresses of its entries, in its order, each once
 * @param interval how often it is worth asking, if it says so
 * @param rest when it is not worth asking
 */
record Feed(List<URI> links, Optional<Duration> interval, Rest rest) {
  private static final Map<String, Duration> PERIODS =
      Map.of(
          "hourly", Duration.ofHours(1),
          "daily", Duration.ofDays(1),
          "weekly", Duration.ofDays(7),
          "monthly", Duration.ofDays(30),
          "yearly", Duration.ofDays(365));

  /**
   * Reads RSS or Atom.
   *
   * @param address where it was found, to which its links may be relative
   * @throws IOException if it is neither
   */
  static Feed parse(URI address, String type, byte[] body) throws IOException {
    SyndFeedInput input = new SyndFeedInput();
    input.setPreserveWireFeed(true);
    try (XmlReader xml =
        new XmlReader(new ByteArrayInputStream(body), type.isEmpty() ? null : type, true)) {
      SyndFeed feed = input.build(xml);
      List<URI> links =
          feed.getEntries().stream()
              .flatMap(entry -> link(address, entry).stream())
              .distinct()
              .toList();
      WireFeed wire = feed.originalWireFeed();
      return new Feed(links, ttl(wire).or(() -> period(feed)), Rest.of(wire));
    } catch (FeedException | IllegalArgumentException e) {
      String why = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      throw new IOException("neither RSS nor Atom: " + why, e);
    }
  }

  private static Optional<URI> link(URI address, SyndEntry entry) {
    return Stream.of(entry.getLink(), entry.getUri())
        .filter(link -> link != null && !link.isBlank())
        .flatMap(link -> resolved(address, link.strip()).stream())
        .findFirst();
  }

  private static Optional<URI> resolved(URI address, String link) {
    try {
      return Optional.of(address.resolve(link)).filter(Fetching::isOnWeb);
    } catch (IllegalArgumentException e) {
      // Feeds carry what is no address, such as titles; such an entry leads nowhere.
      return Optional.empty();
    }
  }

  private static Optional<Duration> ttl(WireFeed feed) {
    return feed instanceof Channel channel && channel.getTtl() > 0
        ? Optional.of(Duration.ofMinutes(channel.getTtl()))
        : Optional.empty();
  }

  private static Optional<Duration> period(SyndFeed feed) {
    if (feed.getModule(SyModule.URI) instanceof SyModule sy && sy.getUpdatePeriod() != null) {
      Optional<Duration> period = Optional.ofNullable(PERIODS.get(sy.getUpdatePeriod()));
      return period.map(each -> each.dividedBy(Math.max(1, sy.getUpdateFrequency())));
    }
    return Optional.empty();
  }
}
