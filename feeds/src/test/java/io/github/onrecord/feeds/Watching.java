package io.github.onrecord.feeds;

import io.github.onrecord.reading.ArticleReader;
import io.github.onrecord.reading.Reading;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Feeds of a server on this machine, watched by a clock that tests set. */
abstract class Watching {
  // Patient, as the machine that tests may be busy.
  static final Manners QUICK = manners(Duration.ofMinutes(1));

  static Manners manners(Duration patience) {
    return new Manners(
        "Onrecord/test", Duration.ZERO, patience, Duration.ofMinutes(5), Duration.ofMinutes(30));
  }

  /** A clock that only goes on when it is told to. */
  static final class Watch extends Clock {
    private Instant now = Instant.parse("2024-03-01T09:00:00Z");

    void pass(Duration time) {
      now = now.plus(time);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  final Watch clock = new Watch();
  final List<String> articles = new ArrayList<>();
  final List<String> troubles = new ArrayList<>();
  NewsServer server;

  @BeforeEach
  void open() throws IOException {
    server = new NewsServer();
  }

  @AfterEach
  void close() {
    server.close();
  }

  FeedWatcher watcher(String... paths) {
    return watcher(QUICK, paths);
  }

  FeedWatcher watcher(Manners manners, String... paths) {
    return watcher(manners, clock, paths);
  }

  FeedWatcher watcher(Manners manners, Clock clock, String... paths) {
    return new FeedWatcher(
        Stream.of(paths).map(server::address).toList(),
        ArticleReader.withDefaults(Optional.empty(), Optional.empty()),
        manners,
        clock);
  }

  void round(FeedWatcher watcher) throws IOException {
    watcher.round(
        new FeedWatcher.Receiver() {
          @Override
          public void page(Reading reading) {
            articles.add(((Reading.Read) reading).article().title().orElseThrow());
          }

          @Override
          public void trouble(String line) {
            troubles.add(line);
          }
        });
  }

  Duration wait(FeedWatcher watcher) {
    return Duration.between(clock.instant(), watcher.due());
  }

  static String rss(String more, String... links) {
    return "<rss version=\"2.0\""
        + " xmlns:sy=\"http://purl.org/rss/1.0/modules/syndication/\"><channel>"
        + "<title>Post</title><link>http://post.example/</link><description>News</description>"
        + more
        + Stream.of(links)
            .map(link -> "<item><title>x</title><link>" + link + "</link></item>")
            .collect(Collectors.joining())
        + "</channel></rss>";
  }

  static String article(String town) {
    return ("<html><head><title>Quay at %1$s</title></head><body><article><p>The harbour master,"
            + " Ama Boateng, said on Friday that the quay at %1$s was safe and would stay"
            + " open.</p><p>“We have tested every pile,” she told reporters who had come to see"
            + " it. “None of them has moved.”</p></article></body></html>")
        .formatted(town);
  }
}
