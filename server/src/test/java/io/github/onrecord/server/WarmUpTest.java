package io.github.onrecord.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.server.guard.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a server does for its first visitors. */
class WarmUpTest {
  private static final String TOKEN = "a-long-enough-token-for-tests";
  private static final List<String> START = List.of("/", "/corrections");
  private static final List<String> PAGES =
      List.of(
          "/",
          "/corrections",
          "/speakers",
          "/speaker",
          "/links",
          "/article",
          "/statement",
          "/search");

  @TempDir private Path folder;

  @Test
  void visitsEveryKindOfPageThatNeedsNoJudgement() throws InterruptedException {
    try (Fixture server = Fixture.local(folder)) {
      server.add("one", "Okri sells", "Herald", "Ana Silva said the harbour is sold.");
      server.warmUp();
      assertThat(visited(server, PAGES)).containsAll(PAGES).doesNotContain("/claim");
    }
  }

  @Test
  void showsTheTokenWhereReadingNeedsOne() throws InterruptedException {
    Settings settings = Settings.local(0).at("127.0.0.1", Optional.of(TOKEN), true);
    try (Fixture server = new Fixture(folder, settings)) {
      server.warmUp();
      assertThat(visited(server, List.of("/"), "Authorization", "Bearer " + TOKEN)).contains("/");
    }
  }

  @Test
  void findsNothingToVisitInAnEmptyLedgerButTheStart() throws InterruptedException {
    try (Fixture server = Fixture.local(folder)) {
      server.warmUp();
      assertThat(visited(server, START)).containsAll(START).doesNotContain("/article");
    }
  }

  /** The paths of pages that were shown, once these were. */
  private static List<String> visited(Fixture server, List<String> wanted, String... headers)
      throws InterruptedException {
    List<String> now = shown(server, headers);
    for (int i = 0; i < 300 && !now.containsAll(wanted); i++) {
      Thread.sleep(100);
      now = shown(server, headers);
    }
    return now;
  }

  private static List<String> shown(Fixture server, String... headers) {
    return server
        .get("/metrics", headers)
        .body()
        .lines()
        .filter(line -> line.startsWith("onrecord_http_request_duration_seconds_count"))
        .filter(line -> line.contains("status=\"200\""))
        .map(line -> line.replaceFirst(".*path=\"([^\"]*)\".*", "$1"))
        .filter(path -> !path.equals("/metrics"))
        .toList();
  }
}
