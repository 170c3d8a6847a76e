package io.github.onrecord.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.server.guard.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
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

  @TempDir private Path folder;

  @Test
  void asksAndFollowsAnAnswerToItsPassageByKeyboardAlone() {
    try (Fixture server = Fixture.local(folder)) {
      server.add("ferry", "Ferry row", "Post", TEXT);
      ChromeDriver driver = Browser.open(Map.of(), "--window-size=1280,900");
      try {
        driver.get(server.at("/").toString());
        Browser.follow(
            driver, () -> driver.switchTo().activeElement().sendKeys("night boat", Keys.ENTER));
        assertThat(driver.findElement(By.cssSelector("article.passage blockquote")).getText())
            .contains("the night boat sails on");
        Browser.follow(
            driver, () -> driver.findElement(By.linkText("Ferry row")).sendKeys(Keys.ENTER));
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
        Browser.follow(driver, () -> driver.findElement(By.name("keep")).click());
        assertThat(Browser.await(driver, By.cssSelector(".card.denied")).getText())
            .contains("Ben Okri");
        assertThat(driver.findElements(By.className("card"))).hasSize(2);
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
        Browser.follow(
            driver,
            () ->
                driver.switchTo().activeElement().sendKeys("the night boat sails on", Keys.ENTER));
        assertThat(driver.findElement(By.className("verdict")).getText()).startsWith("DISPUTED");
        WebElement mark = driver.findElement(By.cssSelector(".track a[href='#e1']"));
        mark.sendKeys(Keys.TAB);
        assertThat(driver.findElement(By.className("told")).getText()).contains("Ben Okri");
        mark.sendKeys(Keys.ENTER);
        assertThat(driver.getCurrentUrl()).endsWith("#e1");

        Browser.follow(
            driver, () -> driver.findElement(By.cssSelector("#e1 a.more")).sendKeys(Keys.ENTER));
        driver.findElement(By.id("correct-name")).sendKeys("Carla Nkosi");
        Browser.follow(
            driver, () -> driver.findElement(By.id("by")).sendKeys("Ed Itor", Keys.ENTER));
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
  void followsAFileUntilItIsRead() throws IOException {
    CountDownLatch readable = new CountDownLatch(1);
    Path file = Files.writeString(folder.resolve("ferry.txt"), TEXT);
    try (Fixture server = Fixture.readingAfter(folder, readable)) {
      ChromeDriver driver = Browser.open(Map.of(), "--window-size=1280,900");
      try {
        driver.get(server.at("/").toString());
        driver.findElement(By.id("file")).sendKeys(file.toString());
        Browser.follow(driver, () -> driver.findElement(By.cssSelector(".file button")).click());
        assertThat(driver.findElement(By.tagName("h1")).getText()).isEqualTo("Reading ferry.txt");
        readable.countDown();
        Browser.follow(driver, () -> Browser.await(driver, By.linkText("To the article")).click());
        assertThat(driver.findElements(By.className("card"))).hasSize(2);
      } finally {
        driver.quit();
      }
    }
  }

  @Test
  void showsAnAnswerWhenItIsThere() {
    CountDownLatch judged = new CountDownLatch(1);
    Settings hasty = Settings.local(0).waiting(Duration.ofMillis(1));
    try (Fixture server = Fixture.judgingAfter(folder, judged, hasty)) {
      server.add("ferry", "Ferry row", "Post", TEXT);
      ChromeDriver driver = Browser.open(Map.of(), "--window-size=1280,900");
      try {
        driver.get(server.at("/claim?q=the+night+boat+sails+on").toString());
        assertThat(driver.findElement(By.className("waiting")).getText()).contains("Weighing");
        judged.countDown();
        assertThat(Browser.await(driver, By.className("verdict")).getText()).startsWith("DISPUTED");
        assertThat(driver.getCurrentUrl()).endsWith("/claim?q=the+night+boat+sails+on");
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
}
