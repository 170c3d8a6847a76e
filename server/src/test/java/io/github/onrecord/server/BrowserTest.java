package io.github.onrecord.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** What a person sees and does, in Chromium. */
class BrowserTest {
  private static final String TEXT =
      "The ferry row grew.\n\nAna Silva said the night boat sails on.\n\nBen Okri denied the sale.";
  private static final LocalDate LATER = LocalDate.of(2025, 5, 9);
  private static final String CORRECTION =
      """
      {"article": "ferry", "statement": "s1", "by": "Ed Itor", "act": "declines"}
      """;
  private static final String SERIOUS =
      "const done = arguments[arguments.length - 1];"
          + "axe.run().then(r => done(r.violations"
          + ".filter(v => v.impact === 'serious' || v.impact === 'critical')"
          + ".map(v => v.id + ': ' + v.nodes.map(n => n.html).join(' | '))));";

  @TempDir private Path folder;

  @Test
  void asksAndFollowsAnAnswerToItsPassageByKeyboardAlone() {
    try (Fixture server = Fixture.local(folder)) {
      server.add("ferry", "Ferry row", "Post", TEXT);
      ChromeDriver driver = Browser.open(Map.of(), "--window-size=1280,900");
      try {
        driver.get(server.at("/").toString());
        driver.switchTo().activeElement().sendKeys("night boat", Keys.ENTER);
        assertThat(driver.findElement(By.cssSelector("article.passage blockquote")).getText())
            .contains("the night boat sails on");
        driver.findElement(By.linkText("Ferry row")).sendKeys(Keys.ENTER);
        assertThat(driver.getCurrentUrl()).endsWith("/article?id=ferry#p1");
        driver.findElement(By.tagName("body")).sendKeys("jj");
        assertThat(driver.getCurrentUrl()).endsWith("#c2");
        driver.findElement(By.tagName("body")).sendKeys("k");
        assertThat(driver.getCurrentUrl()).endsWith("#c1");
      } finally {
        driver.quit();
      }
    }
  }

  @Test
  void readsAPastedTextWithoutScript() {
    try (Fixture server = Fixture.local(folder)) {
      ChromeDriver driver =
          Browser.open(
              Map.of("profile.managed_default_content_settings.javascript", 2),
              "--window-size=1280,900");
      try {
        driver.get(server.at("/").toString());
        driver.findElement(By.id("text")).sendKeys(TEXT);
        driver.findElement(By.name("keep")).click();
        assertThat(driver.findElements(By.cssSelector(".card")))
            .as(driver.getPageSource())
            .hasSize(2);
        assertThat(driver.findElement(By.cssSelector(".card.denied")).getText())
            .contains("Ben Okri");
      } finally {
        driver.quit();
      }
    }
  }

  @Test
  void asksAboutAClaimCorrectsASpeakerAndSeesItOnTheClaimPage() {
    try (Fixture server = Fixture.judging(folder)) {
      server.add("ferry", "Ferry row", "Post", TEXT);
      ChromeDriver driver = Browser.open(Map.of(), "--window-size=1280,900");
      try {
        driver.get(server.at("/").toString());
        driver.switchTo().activeElement().sendKeys("the night boat sails on", Keys.ENTER);
        assertThat(driver.findElement(By.className("verdict")).getText()).startsWith("DISPUTED");
        WebElement mark = driver.findElement(By.cssSelector(".track a[href='#e1']"));
        mark.sendKeys(Keys.TAB);
        assertThat(driver.findElement(By.className("told")).getText()).contains("Ben Okri");
        mark.sendKeys(Keys.ENTER);
        assertThat(driver.getCurrentUrl()).endsWith("#e1");

        driver.findElement(By.cssSelector("#e1 a.more")).sendKeys(Keys.ENTER);
        driver.findElement(By.id("correct-name")).sendKeys("Carla Nkosi");
        driver.findElement(By.id("by")).sendKeys("Ed Itor", Keys.ENTER);
        assertThat(driver.findElement(By.tagName("ins")).getText()).contains("Carla Nkosi");
        driver.get(server.at("/claim?q=the+night+boat+sails+on").toString());
        assertThat(driver.findElement(By.cssSelector(".position h3")).getText())
            .startsWith("Carla Nkosi");
      } finally {
        driver.quit();
      }
    }
  }

  @Test
  void tellsTheKeys() {
    try (Fixture server = Fixture.local(folder)) {
      ChromeDriver driver = Browser.open(Map.of(), "--window-size=1280,900");
      try {
        driver.get(server.at("/search").toString());
        driver.findElement(By.tagName("main")).sendKeys("?");
        assertThat(driver.findElement(By.id("keys")).isDisplayed()).isTrue();
      } finally {
        driver.quit();
      }
    }
  }

  @Test
  void hasNoSeriousTroubleForThoseWhoHearOrEnlargePages() throws IOException {
    try (Fixture server = Fixture.judging(folder)) {
      server.add("ferry", "Ferry row", "Post", TEXT);
      server.add("quay", "Quay row", "Herald", "Ben Okri said it was so.", LATER);
      server.post("/api/v1/corrections", CORRECTION, "Content-Type", "application/json");
      String key =
          server
              .get("/api/v1/speakers?name=Silva")
              .body()
              .replaceAll(".*\"key\":\"([^\"]+)\".*", "$1");
      List<String> pages =
          List.of(
              "/",
              "/search?q=boat",
              "/article?id=ferry",
              "/statement?article=ferry&id=s1",
              "/speakers?name=Silva",
              "/speaker?key=" + key,
              "/claim?q=the+boat+sails",
              "/links?key=" + key,
              "/corrections",
              "/nothing");
      audit(server, pages, "--window-size=1280,900");
      audit(server, pages, "--window-size=500,850", "--force-dark-mode");
    }
  }

  private static void audit(Fixture server, List<String> pages, String... arguments)
      throws IOException {
    ChromeDriver driver = Browser.open(Map.of(), arguments);
    try {
      for (String page : pages) {
        driver.get(server.at(page).toString());
        driver.executeScript(axe());
        assertThat((List<?>) driver.executeAsyncScript(SERIOUS)).as(page).isEmpty();
        Object wide =
            driver.executeScript("return document.documentElement.scrollWidth > innerWidth");
        assertThat(wide).as("%s is wider than the window", page).isEqualTo(false);
      }
    } finally {
      driver.quit();
    }
  }

  private static String axe() throws IOException {
    try (InputStream in = BrowserTest.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
