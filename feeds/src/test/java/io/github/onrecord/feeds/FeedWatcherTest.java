package io.github.onrecord.feeds;

import static io.github.onrecord.feeds.NewsServer.body;
import static io.github.onrecord.feeds.NewsServer.feed;
import static io.github.onrecord.feeds.NewsServer.movedTo;
import static io.github.onrecord.feeds.NewsServer.page;
import static io.github.onrecord.feeds.NewsServer.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

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
