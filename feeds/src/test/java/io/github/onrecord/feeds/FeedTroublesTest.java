package io.github.onrecord.feeds;

import static io.github.onrecord.feeds.NewsServer.body;
import static io.github.onrecord.feeds.NewsServer.feed;
import static io.github.onrecord.feeds.NewsServer.movedTo;
import static io.github.onrecord.feeds.NewsServer.page;
import static io.github.onrecord.feeds.NewsServer.slow;
import static io.github.onrecord.feeds.NewsServer.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.onrecord.reading.ArticleReader;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedTroublesTest extends Watching {
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
    assertThat(troubles)
        .containsExactly(server.address("/a") + ": status 500; asked again 2024-03-01T09:30:00Z");
    server.at("/a", page(article("Ada"))).at("/rss", status(304));
    clock.pass(Duration.ofMinutes(30));
    round(watcher);
    assertThat(articles).containsExactly("Quay at Ada");
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
  void hangsUpOnAnAnswerWithoutEnd() throws Exception {
    server.at("/endless", server.endless());
    round(watcher(manners(Duration.ofMillis(500)), "/endless"));
    assertThat(troubles)
        .singleElement()
        .asString()
        .startsWith(server.address("/endless") + ": ")
        .endsWith("asked again 2024-03-01T10:00:00Z");
    assertThat(server.wasHungUpOn()).isTrue();
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
  void passesOverWhatIsNoPage() throws IOException {
    server.at("/a.pdf", body(200, "%PDF-1.7", "Content-Type", "application/pdf"));
    server.at("/rss", feed(rss("", "/a.pdf")));
    round(watcher("/rss"));
    assertThat(troubles)
        .containsExactly(server.address("/a.pdf") + ": no web page (application/pdf)");
  }

  @Test
  void waitsUntilADateThatItIsTold() throws IOException {
    server.at("/rss", status(503, "Retry-After", "Fri, 01 Mar 2024 12:00:00 GMT"));
    FeedWatcher watcher = watcher("/rss");
    round(watcher);
    assertThat(wait(watcher)).isEqualTo(Duration.ofHours(3));
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/html", "text/plain; charset=iso-8859-1", "image/png", ""})
  void readsAFeedWhateverItsServerCallsIt(String type) throws IOException {
    server.at("/a", page(article("Ada")));
    server.at("/rss", body(200, rss("", "/a"), "Content-Type", type));
    round(watcher("/rss"));
    assertThat(articles).containsExactly("Quay at Ada");
  }

  @Test
  void hasPatienceWithASlowServer() throws IOException {
    server.at("/a", page(article("Ada"))).at("/rss", slow(rss("", "/a")));
    round(watcher("/rss"));
    assertThat(articles).containsExactly("Quay at Ada");
  }

  @Test
  void hangsUpOnAnAnswerThatIsTooLong() throws Exception {
    server.at("/rss", server.flood());
    round(watcher("/rss"));
    assertThat(troubles).singleElement().asString().contains("longer than 10 MB");
    assertThat(server.wasHungUpOn()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/circle", "/gone", "/elsewhere"})
  void givesUpAPageThatLeadsNowhere(String path) throws IOException {
    server.at("/circle", movedTo("/circle")).at("/gone", status(404));
    server.at("/elsewhere", movedTo("ftp://post.example/a"));
    server.at("/b", page(article("Keta"))).at("/rss", feed(rss("", "/b", path)));
    FeedWatcher watcher = watcher("/rss");
    round(watcher);
    assertThat(articles).containsExactly("Quay at Keta");
    assertThat(troubles).singleElement().asString().startsWith(server.address(path) + ": ");
  }

  @Test
  void readsNoFilesIntoAFeed() throws IOException {
    server.at(
        "/rss",
        feed(
            "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                + rss("", "/a").replace("<title>Post</title>", "<title>&x;</title>")));
    round(watcher("/rss"));
    assertThat(server.asked()).containsExactly("/rss");
    assertThat(troubles).singleElement().asString().contains("neither RSS nor Atom");
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
