package io.github.onrecord.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.server.guard.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;

/** A server with something on each of its pages, and a way to look at all of them. */
final class EveryPage implements AutoCloseable {
  private static final String TEXT =
      """
      The ferry row grew.

      Ana Silva said the night boat sails on.

      Ben Okri denied to Seawire the sale.

      Carla Nkosi countered maybe the boat is not for sale.
      """;
  private static final String CORRECTION =
      """
      {"article": "ferry", "statement": "s1", "by": "Ed Itor", "act": "declines"}
      """;

  private final CountDownLatch never = new CountDownLatch(1);
  private final Fixture server;
  private final Fixture slow;

  /** What each page's heading says. */
  private final Map<String, String> pages = new LinkedHashMap<>();

  EveryPage(Path folder, Path folderOfTheSlow) throws InterruptedException {
    server = Fixture.judging(folder);
    server.add("ferry", "Ferry row", "Post", TEXT);
    server.add(
        "quay",
        "Quay row",
        "Herald",
        "Ben Okri said the night boat sails.",
        LocalDate.of(2025, 5, 9));
    server.post("/api/v1/corrections", CORRECTION, "Content-Type", "application/json");
    server.add("tide", "Tide", "Mail", "Dora Lund said it rains. Dora Lundt said it pours.");
    String join =
        "{\"speaker\": \"%s\", \"from\": \"%s\"}"
            .formatted(CorrectingTest.key(server, "Lund"), CorrectingTest.key(server, "Lundt"));
    server.post("/api/v1/links", join, "Content-Type", "application/json");
    String key = CorrectingTest.key(server, "Okri");
    pages.put("/", "Who said what?");
    pages.put("/search", "Search statements");
    pages.put("/search?q=boat", "Search statements");
    pages.put("/search?q=boat&speaker=Zoe&act=denies", "Search statements");
    pages.put("/article?id=ferry", "Ferry row");
    pages.put("/example", "Ferry line to close");
    pages.put("/statement?article=ferry&id=s1", "Ben Okri declines");
    pages.put("/speakers", "Speakers");
    pages.put("/speakers?name=Okri", "Speakers");
    pages.put("/speaker?key=" + key, "Ben Okri");
    pages.put("/claim?q=the+night+boat+sails", "the night boat sails");
    pages.put("/claim?q=the+night+boat+sails&stance=affirms", "the night boat sails");
    pages.put("/links", "Speakers joined and parted by hand");
    pages.put("/links?key=" + key, "Who is taken for Ben Okri");
    pages.put("/corrections", "Corrections");
    pages.put("/login", "This needs the token");
    pages.put("/nothing", "Nothing is here");
    pages.put(read("quay.jsonl", "{\"text\": \"Ben Okri said no.\"}\n{\"text\": 7}"), "Read quay");
    slow =
        Fixture.judgingAfter(
            folderOfTheSlow, never, Settings.local(0).waiting(Duration.ofMillis(1)));
    pages.put(slow.at("/claim?q=the+night+boat+sails").toString(), "the night boat sails");
  }

  private String read(String name, String content) throws InterruptedException {
    String place = Sending.from(server, name, content).to(server);
    Sending.whenDone(server, place);
    return place;
  }

  Fixture server() {
    return server;
  }

  /** What is done on a page. */
  @FunctionalInterface
  interface Visit {
    void at(ChromeDriver driver, String page) throws IOException;
  }

  /** Looks at each page and closes the window. */
  void visit(ChromeDriver driver, Visit visit) throws IOException {
    try {
      for (Map.Entry<String, String> page : pages.entrySet()) {
        driver.get(server.at("/").resolve(page.getKey()).toString());
        // A page that waits is loaded again each second: not while it is looked at.
        driver.executeCdpCommand("Page.stopLoading", Map.of());
        assertThat(driver.findElement(By.tagName("h1")).getText())
            .as(page.getKey())
            .startsWith(page.getValue());
        visit.at(driver, page.getKey());
      }
    } finally {
      driver.quit();
    }
  }

  @Override
  public void close() {
    never.countDown();
    slow.close();
    server.close();
  }
}
