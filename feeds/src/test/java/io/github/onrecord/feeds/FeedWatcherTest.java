package io.github.onrecord.feeds;

import static io.github.onrecord.feeds.NewsServer.body;
import static io.github.onrecord.feeds.NewsServer.feed;
import static io.github.onrecord.feeds.NewsServer.movedTo;
import static io.github.onrecord.feeds.NewsServer.page;
import static io.github.onrecord.feeds.NewsServer.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedWatcherTest extends Watching {
  @Test
  void readsWhatIsNewOldestFirstAndOnce() throws IOException {
    server.at("/a", page(article("Ada"))).at("/b", page(article("Keta")));
    server.at("/rss", feed(rss("", "/b", "/a")));
    FeedWatcher watcher = watcher("/rss");
    round(watcher);
    assertThat(articles).containsExactly("Quay at Ada", "Quay at Keta");

    server.at("/c", page(article("Tema"))).at("/rss", feed(rss("", "/c", "/b", "/a")));
    round(watcher);
    assertThat(articles).as("before the feed is due").hasSize(2);
    clock.pass(Duration.ofMinutes(30));
    round(watcher);
    assertThat(articles).containsExactly("Quay at Ada", "Quay at Keta", "Quay at Tema");
    assertThat(server.asked()).containsExactly("/rss", "/a", "/b", "/rss", "/c");
    assertThat(troubles).isEmpty();
  }

  @Test
  void readsAtom() throws IOException {
    server.at("/a", page(article("Ada")));
    server.at(
        "/atom",
        feed(
            "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Post</title><id>urn:post</id>"
                + "<updated>2024-03-01T09:00:00Z</updated><entry><title>x</title><id>urn:a</id>"
                + "<updated>2024-03-01T09:00:00Z</updated><link href=\"/a\"/></entry></feed>"));
    round(watcher("/atom"));
    assertThat(articles).containsExactly("Quay at Ada");
  }

  @Test
  void saysWhoItIsAndAsksOnlyForChanges() throws IOException {
    server.at("/rss", feed(rss(""), "ETag", "\"v1\"", "Last-Modified", "yesterday"));
    FeedWatcher watcher = watcher("/rss");
    round(watcher);
    assertThat(server.lastHeader("User-agent")).isEqualTo("Onrecord/test");

    server.at("/rss", status(304));
    clock.pass(Duration.ofMinutes(30));
    round(watcher);
    assertThat(server.lastHeader("If-none-match")).isEqualTo("\"v1\"");
    assertThat(server.lastHeader("If-modified-since")).isEqualTo("yesterday");
    assertThat(troubles).isEmpty();
    assertThat(wait(watcher)).isEqualTo(Duration.ofMinutes(30));
  }

  @Test
  void keepsTheFeedsOwnInterval() throws IOException {
    server.at("/ttl", feed(rss("<ttl>90</ttl>")));
    server.at(
        "/sy",
        feed(
            rss(
                "<sy:updatePeriod>hourly</sy:updatePeriod>"
                    + "<sy:updateFrequency>3</sy:updateFrequency>")));
    server.at("/hasty", feed(rss("<ttl>1</ttl>"))).at("/rare", feed(rss("<ttl>99999</ttl>")));
    for (String[] each :
        new String[][] {
          {"/ttl", "PT90M"}, {"/sy", "PT20M"}, {"/hasty", "PT5M"}, {"/rare", "PT24H"}
        }) {
      FeedWatcher watcher = watcher(each[0]);
      round(watcher);
      assertThat(wait(watcher)).as(each[0]).isEqualTo(Duration.parse(each[1]));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "max-age=7200, PT2H",
    "'public, MAX-AGE=5400', PT90M",
    "max-age=60, PT30M",
    "max-age=99999999, PT24H",
    "s-maxage=7200, PT30M",
    "'no-cache, max-age=0', PT30M",
    "max-age=soon, PT30M"
  })
  void asksNotBeforeAnAnswerIsOld(String header, Duration wait) throws IOException {
    server.at("/rss", feed(rss(""), "Cache-Control", header));
    FeedWatcher watcher = watcher("/rss");
    round(watcher);
    assertThat(wait(watcher)).isEqualTo(wait);
  }

  @Test
  void asksNotBeforeAnUnchangedAnswerIsOld() throws IOException {
    server.at("/rss", feed(rss("<ttl>60</ttl>")));
    FeedWatcher watcher = watcher("/rss");
    round(watcher);
    clock.pass(Duration.ofHours(1));
    server.at("/rss", status(304, "Cache-Control", "max-age=10800"));
    round(watcher);
    assertThat(wait(watcher)).isEqualTo(Duration.ofHours(3));
  }

  /** It is nine o'clock on a Friday. */
  @ParameterizedTest
  @CsvSource({
    "<skipHours><hour>9</hour></skipHours>, PT1H",
    "<skipHours><hour>9</hour><hour>10</hour><hour>12</hour></skipHours>, PT2H",
    "<skipHours><hour>10</hour></skipHours>, PT30M",
    "<skipDays><day>Friday</day><day>Saturday</day></skipDays>, PT39H",
    "<skipDays><day>Monday</day></skipDays>, PT30M",
    "<skipDays><day>Friday</day></skipDays><skipHours><hour>0</hour></skipHours>, PT16H",
    "<ttl>900</ttl><skipHours><hour>24</hour></skipHours>, PT16H"
  })
  void asksNotAtTimesAtWhichTheFeedRests(String rest, Duration wait) throws IOException {
    server.at("/rss", feed(rss(rest)));
    FeedWatcher watcher = watcher("/rss");
    round(watcher);
    assertThat(wait(watcher)).isEqualTo(wait);
  }

  @Test
  void asksAFeedAllTheSameThatAlwaysRests() throws IOException {
    String days =
        Stream.of(DayOfWeek.values())
            .map(day -> "<day>" + day + "</day>")
            .collect(Collectors.joining());
    server.at("/rss", feed(rss("<skipDays>" + days + "</skipDays>")));
    FeedWatcher watcher = watcher("/rss");
    round(watcher);
    assertThat(wait(watcher)).isEqualTo(Duration.ofMinutes(30));
  }

  @Test
  void obeysRobotsTxt() throws IOException {
    server.at(
        "/robots.txt",
        body(200, "User-agent: onrecord\nDisallow: /a\n", "Content-Type", "text/plain"));
    server.at("/a", page(article("Ada"))).at("/b", page(article("Keta")));
    server.at("/rss", feed(rss("", "/a", "/b")));
    round(watcher("/rss"));
    assertThat(articles).containsExactly("Quay at Keta");
    assertThat(server.asked()).doesNotContain("/a");
    assertThat(troubles).singleElement().asString().contains("robots.txt");
  }

  @Test
  void followsRedirectionsToPages() throws IOException {
    server.at("/old", movedTo("/new")).at("/new", page(article("Ada")));
    server.at("/rss", feed(rss("", "/old")));
    round(watcher("/rss"));
    assertThat(articles).containsExactly("Quay at Ada");
  }
}
