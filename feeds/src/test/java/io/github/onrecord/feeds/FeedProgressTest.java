package io.github.onrecord.feeds;

import static io.github.onrecord.feeds.NewsServer.feed;
import static io.github.onrecord.feeds.NewsServer.page;
import static io.github.onrecord.feeds.NewsServer.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Watchers that stop and start again. */
class FeedProgressTest extends Watching {
  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void nameFile() {
    file = folder.resolve("feeds.json");
  }

  /** A watcher as the program has it after it was started. */
  private FeedWatcher started(String... paths) throws IOException {
    FeedWatcher watcher = watcher(paths);
    watcher.keepProgressIn(file);
    return watcher;
  }

  @Test
  void asksAgainOnlyWhenDueAndOnlyForChanges() throws IOException {
    server.at("/a", page(article("Ada")));
    server.at("/rss", feed(rss("<ttl>60</ttl>", "/a"), "ETag", "\"v1\"", "Last-Modified", "today"));
    round(started("/rss"));
    assertThat(server.asked()).containsExactly("/rss", "/a");

    FeedWatcher again = started("/rss");
    assertThat(wait(again)).isEqualTo(Duration.ofHours(1));
    round(again);
    assertThat(server.asked()).as("before it is due").containsExactly("/rss", "/a");

    server.at("/rss", status(304));
    clock.pass(Duration.ofHours(1));
    round(again);
    assertThat(server.asked()).containsExactly("/rss", "/a", "/rss");
    assertThat(server.lastHeader("If-none-match")).isEqualTo("\"v1\"");
    assertThat(server.lastHeader("If-modified-since")).isEqualTo("today");
  }

  @Test
  void leavesAFeedAloneWhileItRestsAlsoAfterAStart() throws IOException {
    server.at(
        "/rss",
        feed(
            rss(
                "<skipHours><hour>11</hour></skipHours><skipDays><day>Sunday</day>"
                    + "</skipDays><ttl>60</ttl>")));
    round(started("/rss"));
    server.at("/rss", status(304));
    clock.pass(Duration.ofHours(1));
    FeedWatcher again = started("/rss");
    round(again);
    assertThat(wait(again)).as("when ten is over and eleven too").isEqualTo(Duration.ofHours(2));
  }

  @Test
  void readsOnlyWhatIsNewSinceItStopped() throws IOException {
    server.at("/a", page(article("Ada"))).at("/b", page(article("Keta")));
    server.at("/rss", feed(rss("", "/a")));
    round(started("/rss"));
    server.at("/rss", feed(rss("", "/b", "/a")));
    clock.pass(Duration.ofDays(3));
    round(started("/rss"));
    assertThat(server.asked()).containsExactly("/rss", "/a", "/rss", "/b");
    assertThat(articles).containsExactly("Quay at Ada", "Quay at Keta");
  }

  @Test
  void comesBackForPagesThatItHadNotReadWhenItStopped() throws IOException {
    server.at("/a", status(500)).at("/b", page(article("Keta")));
    server.at("/rss", feed(rss("", "/b", "/a"), "ETag", "\"v1\""));
    round(started("/rss"));
    server.at("/a", page(article("Ada"))).at("/rss", status(304));
    clock.pass(Duration.ofMinutes(30));
    round(started("/rss"));
    assertThat(articles).containsExactly("Quay at Keta", "Quay at Ada");
  }

  @Test
  void leavesAHostAloneAlsoAfterAStart() throws IOException {
    server.at("/rss", status(429, "Retry-After", "7200"));
    round(started("/rss"));
    server.at("/other", feed(rss("")));
    round(started("/rss", "/other"));
    assertThat(server.asked()).as("another feed of that host").containsExactly("/rss");
    clock.pass(Duration.ofHours(2));
    round(started("/rss", "/other"));
    assertThat(server.asked()).containsExactly("/rss", "/rss");
  }

  @Test
  void keepsOnAskingMoreSeldomForAFeedThatFails() throws IOException {
    server.at("/rss", feed("<html/>"));
    round(started("/rss"));
    clock.pass(Duration.ofHours(1));
    FeedWatcher again = started("/rss");
    round(again);
    assertThat(wait(again)).isEqualTo(Duration.ofHours(2));
  }

  @Test
  void takesNewFeedsAndForgetsThoseThatAreNotFollowed() throws IOException {
    server.at("/rss", feed(rss(""))).at("/atom", feed(rss("")));
    round(started("/rss"));
    round(started("/atom"));
    assertThat(server.asked()).containsExactly("/rss", "/atom");
    assertThat(Files.readString(file)).contains("/atom").doesNotContain("/rss");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no JSON",
        "{}",
        "[]",
        "{\"version\":99,\"feeds\":{},\"closed\":{}}",
        "{\"version\":1,\"feeds\":{},\"closed\":{\"http://a.example\":\"soon\"}}"
      })
  void refusesAFileOfAnotherKind(String content) throws IOException {
    Files.writeString(file, content);
    assertThatThrownBy(() -> started("/rss"))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith(file + ": does not tell how far feeds were followed (")
        .hasMessageEndingWith("); remove it to start anew");
    assertThat(Files.readString(file)).isEqualTo(content);
  }

  @Test
  void failsWhereNothingCanBeKept() throws IOException {
    server.at("/rss", feed(rss("")));
    file = folder.resolve("nothing").resolve("feeds.json");
    FeedWatcher watcher = started("/rss");
    assertThatThrownBy(() -> round(watcher)).isInstanceOf(IOException.class);
  }
}
