package io.github.onrecord.feeds;

import static io.github.onrecord.feeds.NewsServer.body;
import static io.github.onrecord.feeds.NewsServer.endless;
import static io.github.onrecord.feeds.NewsServer.feed;
import static io.github.onrecord.feeds.NewsServer.movedTo;
import static io.github.onrecord.feeds.NewsServer.page;
import static io.github.onrecord.feeds.NewsServer.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.onrecord.reading.ArticleReader;
import io.github.onrecord.reading.Reading;
import java.io.IOException;
import java.net.URI;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedWatcherTest {
  // Patient, as the machine that tests may be busy.
  private static final Manners QUICK = manners(Duration.ofMinutes(1));

  private static Manners manners(Duration patience) {
    return new Manners(
        "Onrecord/test", Duration.ZERO, patience, Duration.ofMinutes(5), Duration.ofMinutes(30));
  }

  /** A clock that only goes on when it is told to. */
  private static final class Watch extends Clock {
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

  private final Watch clock = new Watch();
  private final List<String> articles = new ArrayList<>();
  private final List<String> troubles = new ArrayList<>();
  private NewsServer server;

  @BeforeEach
  void open() throws IOException {
    server = new NewsServer();
  }

  @AfterEach
  void close() {
    server.close();
  }

  private FeedWatcher watcher(String... paths) {
    return watcher(QUICK, paths);
  }

  private FeedWatcher watcher(Manners manners, String... paths) {
    return new FeedWatcher(
        Stream.of(paths).map(server::address).toList(),
        ArticleReader.withDefaults(Optional.empty(), Optional.empty()),
        manners,
        clock);
  }

  private void round(FeedWatcher watcher) throws IOException {
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

  private Duration wait(FeedWatcher watcher) {
    return Duration.between(clock.instant(), watcher.due());
  }

  private static String rss(String more, String... links) {
    return "<rss version=\"2.0\""
        + " xmlns:sy=\"http://purl.org/rss/1.0/modules/syndication/\"><channel>"
        + "<title>Post</title><link>http://post.example/</link><description>News</description>"
        + more
        + Stream.of(links)
            .map(link -> "<item><title>x</title><link>" + link + "</link></item>")
            .collect(Collectors.joining())
        + "</channel></rss>";
  }

  private static String article(String town) {
    return ("<html><head><title>Quay at %1$s</title></head><body><article><p>The harbour master,"
            + " Ama Boateng, said on Friday that the quay at %1$s was safe and would stay"
            + " open.</p><p>“We have tested every pile,” she told reporters who had come to see"
            + " it. “None of them has moved.”</p></article></body></html>")
        .formatted(town);
  }

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

  @Test
  void waitsAsLongAsItIsToldTo() throws IOException {
    server.at("/rss", status(429, "Retry-After", "7200"));
    FeedWatcher watcher = watcher("/rss", "/other");
    round(watcher);
    assertThat(server.asked()).as("the host is left alone").containsExactly("/rss");
    assertThat(wait(watcher)).isEqualTo(Duration.ofHours(2));
    assertThat(troubles).hasSize(2).allMatch(line -> line.endsWith("2024-03-01T11:00:00Z"));

    server.at("/a", page(article("Ada"))).at("/rss", feed(rss("", "/a")));
    clock.pass(Duration.ofHours(2));
    round(watcher);
    assertThat(articles).containsExactly("Quay at Ada");
  }

  @Test
  void comesBackForAPageThatCouldNotBeHad() throws IOException {
    server.at("/a", status(500)).at("/rss", feed(rss("", "/a")));
    FeedWatcher watcher = watcher("/rss");
    round(watcher);
    assertThat(troubles).containsExactly(server.address("/a") + ": status 500");
    server.at("/a", page(article("Ada"))).at("/rss", status(304));
    clock.pass(Duration.ofMinutes(30));
    round(watcher);
    assertThat(articles).containsExactly("Quay at Ada");
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
  void asksNothingOfAHostThatCannotSayWhatIsAllowed() throws IOException {
    server.at("/robots.txt", status(500)).at("/rss", feed(rss("")));
    round(watcher("/rss"));
    assertThat(server.asked()).isEmpty();
    assertThat(troubles).singleElement().asString().contains("robots.txt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/circle", "/broken", "/empty", "/html", "/gone", "/nowhere"})
  void reportsAFeedThatCannotBeHadAndGoesOn(String path) throws IOException {
    server.at("/circle", movedTo("/circle2")).at("/circle2", movedTo("/circle"));
    server.at("/broken", feed("<rss version=\"2.0\"><channel><title>Post</tit"));
    server.at("/empty", feed("")).at("/html", page(article("Ada")));
    server.at("/gone", status(410)).at("/nowhere", movedTo("mailto:desk@post.example"));
    server.at("/a", page(article("Ada"))).at("/rss", feed(rss("", "/a")));
    FeedWatcher watcher = watcher(path, "/rss");
    round(watcher);
    assertThat(articles).containsExactly("Quay at Ada");
    assertThat(troubles)
        .singleElement()
        .asString()
        .startsWith(server.address(path) + ": ")
        .endsWith("asked again 2024-03-01T10:00:00Z");
  }

  @Test
  void hangsUpOnAnAnswerWithoutEnd() throws IOException {
    server.at("/endless", endless());
    round(watcher(manners(Duration.ofMillis(500)), "/endless"));
    assertThat(troubles)
        .singleElement()
        .asString()
        .startsWith(server.address("/endless") + ": ")
        .endsWith("asked again 2024-03-01T10:00:00Z");
  }

  @Test
  void asksMoreAndMoreSeldomForAFeedThatIsBroken() throws IOException {
    server.at("/rss", feed("<html/>"));
    FeedWatcher watcher = watcher("/rss");
    List<Duration> waits = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      round(watcher);
      waits.add(wait(watcher));
      clock.pass(wait(watcher));
    }
    assertThat(waits).startsWith(Duration.ofHours(1), Duration.ofHours(2), Duration.ofHours(4));
    assertThat(waits).endsWith(Duration.ofDays(1));
  }

  @Test
  void followsRedirectionsToPages() throws IOException {
    server.at("/old", movedTo("/new")).at("/new", page(article("Ada")));
    server.at("/rss", feed(rss("", "/old")));
    round(watcher("/rss"));
    assertThat(articles).containsExactly("Quay at Ada");
  }

  @Test
  void passesOverWhatIsNoPage() throws IOException {
    server.at("/a.pdf", body(200, "%PDF-1.7", "Content-Type", "application/pdf"));
    server.at("/rss", feed(rss("", "/a.pdf")));
    round(watcher("/rss"));
    assertThat(troubles)
        .containsExactly(server.address("/a.pdf") + ": no web page (application/pdf)");
  }

  @Test
  void refusesAddressesThatAreNotOnTheWeb() {
    assertThatThrownBy(
            () ->
                new FeedWatcher(
                    List.of(URI.create("file:///etc/passwd")),
                    ArticleReader.withDefaults(Optional.empty(), Optional.empty()),
                    QUICK,
                    clock))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("file:///etc/passwd: no address of a feed");
  }
}
