package io.github.onrecord.feeds;

import static io.github.onrecord.feeds.NewsServer.body;
import static io.github.onrecord.feeds.NewsServer.feed;
import static io.github.onrecord.feeds.NewsServer.movedTo;
import static io.github.onrecord.feeds.NewsServer.page;
import static io.github.onrecord.feeds.NewsServer.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How hosts are treated that are asked too much, are in trouble, or set rules. */
class FeedMannersTest extends Watching {

  @ParameterizedTest
  @ValueSource(strings = {"0", "-5", "soon", "Fri, 01 Mar 2024 08:00:00 GMT", ""})
  void staysAwayLongerAndLongerWhateverAServerSaysThatHadTooMuch(String retry) throws IOException {
    server.at("/rss", status(429, "Retry-After", retry));
    FeedWatcher watcher = watcher("/rss");
    List<Duration> waits = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      round(watcher);
      waits.add(wait(watcher));
      clock.pass(wait(watcher));
    }
    assertThat(waits)
        .containsExactly(Duration.ofMinutes(1), Duration.ofMinutes(2), Duration.ofMinutes(4));
    assertThat(server.asked()).containsExactly("/rss", "/rss", "/rss");
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 500, 502, 503})
  void asksNothingOfAHostUntilItCanSayWhatIsAllowed(int status) throws IOException {
    server.at("/robots.txt", status(status)).at("/rss", feed(rss("", "/a")));
    server.at("/a", page(article("Ada")));
    FeedWatcher watcher = watcher("/rss");
    round(watcher);
    assertThat(server.asked()).isEmpty();
    assertThat(troubles)
        .containsExactly(
            server.address("/rss")
                + ": robots.txt cannot be had: status "
                + status
                + "; left alone until 2024-03-01T09:01:00Z");

    server.at("/robots.txt", status(404));
    clock.pass(Duration.ofMinutes(1));
    round(watcher);
    assertThat(articles).containsExactly("Quay at Ada");
  }

  @Test
  void asksForRobotsTxtOnceADay() throws IOException {
    server.at("/a", page(article("Ada"))).at("/b", page(article("Keta")));
    server.at("/rss", feed(rss("", "/a", "/b"))).at("/atom", feed(rss("")));
    FeedWatcher watcher = watcher("/rss", "/atom");
    round(watcher);
    clock.pass(Duration.ofHours(23));
    round(watcher);
    assertThat(server.asked()).hasSize(6);
    assertThat(server.askedForRobotsTxt()).isEqualTo(1);
    clock.pass(Duration.ofHours(1));
    round(watcher);
    assertThat(server.askedForRobotsTxt()).isEqualTo(2);
  }

  @Test
  void asksNothingOfAHostWhoseRobotsTxtHangs() throws IOException {
    try (NewsServer other = new NewsServer()) {
      other.at("/robots.txt", other.endless()).at("/rss", feed(rss("")));
      server.at("/a", page(article("Ada")));
      server.at("/rss", feed(rss("", "/a", other.address("/b").toString())));
      FeedWatcher watcher = watcher(manners(Duration.ofMillis(500)), "/rss");
      round(watcher);
      assertThat(other.asked()).isEmpty();
      assertThat(articles).containsExactly("Quay at Ada");
      assertThat(troubles)
          .containsExactly(
              other.address("/b")
                  + ": robots.txt cannot be had: no whole answer within 0 s; asked again"
                  + " 2024-03-01T09:01:00Z");
    }
  }

  @Test
  void obeysARobotsTxtThatIsElsewhere() throws IOException {
    server.at("/robots.txt", movedTo("/rules"));
    server.at("/rules", body(200, "User-agent: *\nDisallow: /a\n", "Content-Type", "text/plain"));
    server.at("/a", page(article("Ada"))).at("/rss", feed(rss("", "/a")));
    round(watcher("/rss"));
    assertThat(server.asked()).containsExactly("/rules", "/rss");
  }

  @Test
  void asksNothingOfAHostWhoseRobotsTxtMovesInCircles() throws IOException {
    server.at("/robots.txt", movedTo("/rules")).at("/rules", movedTo("/robots.txt"));
    server.at("/rss", feed(rss("")));
    round(watcher("/rss"));
    assertThat(server.asked()).containsOnly("/rules");
    assertThat(troubles)
        .containsExactly(
            server.address("/rss")
                + ": robots.txt cannot be had: too many redirections; left alone until"
                + " 2024-03-01T09:01:00Z");
  }

  @Test
  void restsThoughRobotsTxtSaysThatItNeedNot() throws IOException {
    server.at("/robots.txt", status(429, "Retry-After", "0")).at("/rss", feed(rss("")));
    FeedWatcher watcher = watcher("/rss");
    round(watcher);
    assertThat(wait(watcher)).isEqualTo(Duration.ofMinutes(1));
    clock.pass(Duration.ofMinutes(1));
    round(watcher);
    assertThat(wait(watcher)).isEqualTo(Duration.ofMinutes(2));
    assertThat(server.asked()).isEmpty();
  }

  @Test
  void pausesBetweenRequestsToAHostAndSaysInEachWhoAsks() throws IOException {
    server.at("/a", page(article("Ada"))).at("/b", page(article("Keta")));
    server.at("/rss", feed(rss("", "/a", "/b")));
    Manners polite =
        new Manners(
            Manners.polite("1.2").agent(),
            Duration.ofMillis(300),
            QUICK.patience(),
            QUICK.least(),
            QUICK.usual());
    round(watcher(polite, Clock.systemUTC(), "/rss"));
    assertThat(server.headers("User-agent"))
        .hasSize(4)
        .containsOnly(
            "Onrecord/1.2 (+https://onrecord.github.io; news reader; keeps who said what;"
                + " obeys robots.txt)");
    List<Long> times = server.times();
    for (int i = 1; i < times.size(); i++) {
      // A little less, as the pause is measured by another clock.
      assertThat(Duration.ofNanos(times.get(i) - times.get(i - 1)))
          .isGreaterThan(Duration.ofMillis(290));
    }
  }

  @Test
  void waitsWithRobotsTxtAsLongAsItIsToldTo() throws IOException {
    server.at("/robots.txt", status(429, "Retry-After", "7200"));
    FeedWatcher watcher = watcher("/rss");
    round(watcher);
    assertThat(wait(watcher)).isEqualTo(Duration.ofHours(2));
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 403, 404, 410})
  void takesAHostWithoutRobotsTxtForOneThatAllowsAll(int status) throws IOException {
    server.at("/robots.txt", status(status)).at("/rss", feed(rss("")));
    round(watcher("/rss"));
    assertThat(server.asked()).containsExactly("/rss");
    assertThat(troubles).isEmpty();
  }

  @Test
  void doesNotGiveUpPagesOfAHostThatCouldNotSayWhatIsAllowed() throws IOException {
    try (NewsServer other = new NewsServer()) {
      other.at("/robots.txt", status(503)).at("/a", page(article("Ada")));
      server.at("/rss", feed(rss("", other.address("/a").toString())));
      FeedWatcher watcher = watcher("/rss");
      round(watcher);
      assertThat(other.asked()).isEmpty();

      other.at("/robots.txt", status(404));
      clock.pass(Duration.ofMinutes(30));
      round(watcher);
      assertThat(articles).containsExactly("Quay at Ada");
    }
  }

  @Test
  void hasOneConnectionToAHostForAllItsFeedsAndPages() throws IOException {
    server.at("/a", page(article("Ada"))).at("/b", page(article("Keta")));
    server.at("/c", page(article("Tema"))).at("/gone", status(404)).at("/busy", status(500));
    server.at("/rss", feed(rss("", "/a", "/gone", "/b")));
    server.at("/atom", feed(rss("", "/busy", "/c")));
    round(watcher("/rss", "/atom"));
    assertThat(articles).containsExactly("Quay at Keta", "Quay at Ada", "Quay at Tema");
    assertThat(server.connections()).isEqualTo(1);
  }

  @Test
  void leavesTheTimeBetweenRequestsThatRobotsTxtAsksFor() {
    server.at(
        "/robots.txt", body(200, "User-agent: *\nCrawl-delay: 7\n", "Content-Type", "text/plain"));
    Hosts hosts = new Hosts(QUICK.pause(), clock);
    URI page = server.address("/a");
    Robots robots = new Robots(new Requests(QUICK, hosts), hosts, QUICK, clock);
    assertThat(robots.objection(page)).isEmpty();
    assertThat(hosts.wait(page)).isEqualTo(Duration.ofSeconds(7));
    clock.pass(Duration.ofSeconds(7));
    assertThat(hosts.wait(page)).isZero();
    hosts.asked(page);
    assertThat(hosts.wait(page)).as("after each request").isEqualTo(Duration.ofSeconds(7));
    assertThat(hosts.wait(URI.create("http://other.example/"))).isZero();
  }

  @Test
  void leavesAHostAloneForADayAtMost() {
    Hosts hosts = new Hosts(Duration.ZERO, clock);
    URI page = URI.create("http://post.example/a");
    assertThat(hosts.close(page, Optional.of(Duration.ofDays(400))))
        .isEqualTo(Instant.parse("2024-03-02T09:00:00Z"));
    assertThat(hosts.closedUntil(URI.create("http://POST.example/b"))).isPresent();
  }
}
