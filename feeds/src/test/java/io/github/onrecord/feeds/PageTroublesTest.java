package io.github.onrecord.feeds;

import static io.github.onrecord.feeds.NewsServer.feed;
import static io.github.onrecord.feeds.NewsServer.page;
import static io.github.onrecord.feeds.NewsServer.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that cannot be had, and hosts that do not answer. */
class PageTroublesTest extends Watching {
  private static final Manners IMPATIENT = manners(Duration.ofMillis(500));

  @TempDir private Path folder;

  /** An address at which nothing listens. */
  private static URI nowhere() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/a");
    }
  }

  /** Goes on until nothing is waited for but the feed, which has not changed. */
  private List<Duration> waits(FeedWatcher watcher, int rounds) throws IOException {
    List<Duration> waits = new ArrayList<>();
    for (int i = 0; i < rounds; i++) {
      round(watcher);
      waits.add(wait(watcher));
      clock.pass(wait(watcher));
    }
    return waits;
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 503})
  void asksMoreAndMoreSeldomForAPageThatFailsAndGivesItUp(int status) throws IOException {
    server.at("/a", status(status));
    // Not asked again within the test.
    server.at("/rss", feed(rss("<ttl>1440</ttl>", "/a")));
    assertThat(waits(watcher("/rss"), 5))
        .containsExactly(
            Duration.ofMinutes(30),
            Duration.ofHours(1),
            Duration.ofHours(2),
            Duration.ofHours(4),
            Duration.ofHours(8));
  }

  @Test
  void givesAPageUpAfterSixAttempts() throws IOException {
    server.at("/a", status(500)).at("/rss", feed(rss("<ttl>1440</ttl>", "/a")));
    FeedWatcher watcher = watcher("/rss");
    waits(watcher, 12);
    assertThat(server.asked().stream().filter("/a"::equals)).hasSize(Waiting.MOST_FAILURES);
    assertThat(troubles)
        .hasSize(6)
        .startsWith(server.address("/a") + ": status 500; asked again 2024-03-01T09:30:00Z")
        .endsWith(server.address("/a") + ": status 500; given up after 6 attempts");
  }

  @Test
  void goesOnCountingWhenStartedAgain() throws IOException {
    server.at("/a", status(500)).at("/rss", feed(rss("<ttl>1440</ttl>", "/a")));
    for (int i = 0; i < 8; i++) {
      FeedWatcher watcher = watcher("/rss");
      watcher.keepProgressIn(folder.resolve("feeds.json"));
      round(watcher);
      clock.pass(wait(watcher));
    }
    assertThat(server.asked().stream().filter("/a"::equals)).hasSize(6);
  }

  @Test
  void goesOnWithProgressThatWasKeptWithoutTries() throws IOException {
    server.at("/a", page(article("Ada")));
    Path file = folder.resolve("feeds.json");
    Files.writeString(
        file,
        """
        {"version": 1, "closed": {}, "feeds": {"%s": {"conditions": {}, "interval": "PT1H",
         "due": "2024-03-01T10:00:00Z", "failures": 0, "seen": ["%s"], "waiting": ["%s"]}}}
        """
            .formatted(server.address("/rss"), server.address("/a"), server.address("/a")));
    FeedWatcher watcher = watcher("/rss");
    watcher.keepProgressIn(file);
    round(watcher);
    assertThat(articles).containsExactly("Quay at Ada");
    assertThat(wait(watcher)).isEqualTo(Duration.ofHours(1));
  }

  @Test
  void leavesAHostAloneThatHangsAndGoesOnWithOthers() throws IOException {
    try (NewsServer other = new NewsServer()) {
      other.at("/hangs", other.endless()).at("/b", page(article("Keta")));
      server.at("/c", page(article("Tema")));
      String hangs = other.address("/hangs").toString();
      String behind = other.address("/b").toString();
      server.at("/rss", feed(rss("<ttl>1440</ttl>", "/c", behind, hangs)));
      FeedWatcher watcher = watcher(IMPATIENT, "/rss");
      round(watcher);
      assertThat(articles).containsExactly("Quay at Tema");
      assertThat(other.asked()).containsExactly("/hangs");
      assertThat(troubles)
          .containsExactly(
              hangs + ": no whole answer within 0 s; asked again 2024-03-01T09:30:00Z",
              behind + ": its host had enough or was in trouble; asked again 2024-03-01T09:01:00Z");

      clock.pass(wait(watcher));
      round(watcher);
      assertThat(articles)
          .as("when the host has rested")
          .containsExactly("Quay at Tema", "Quay at Keta");
      assertThat(other.asked())
          .as("the page that hangs rests longer")
          .containsExactly("/hangs", "/b");
    }
  }

  @Test
  void leavesAHostAloneThatRefusesAndGivesItsPagesUpAfterThreeDays() throws IOException {
    URI nowhere = nowhere();
    server.at("/c", page(article("Tema")));
    server.at("/rss", feed(rss("<ttl>1440</ttl>", "/c", nowhere.toString())));
    FeedWatcher watcher = watcher("/rss");
    round(watcher);
    assertThat(articles).containsExactly("Quay at Tema");
    assertThat(wait(watcher)).isEqualTo(Duration.ofMinutes(1));
    for (int i = 0; i < 100; i++) {
      clock.pass(wait(watcher));
      round(watcher);
    }
    assertThat(troubles)
        .hasSize(2)
        .allMatch(line -> line.startsWith(nowhere + ": robots.txt cannot be had: "))
        .first()
        .asString()
        .endsWith("; asked again 2024-03-01T09:01:00Z");
    assertThat(troubles.get(1)).endsWith("; given up after 3 days");
  }
}
