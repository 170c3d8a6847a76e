package io.github.onrecord.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;

/** Every page for people who read in different ways, in Chromium. */
class EveryPageTest {
  private static final Map<String, Object> NO_SCRIPT =
      Map.of("profile.managed_default_content_settings.javascript", 2);
  private static final String SERIOUS =
      "const done = arguments[arguments.length - 1];"
          + "axe.run().then(r => done(r.violations"
          + ".filter(v => v.impact === 'serious' || v.impact === 'critical')"
          + ".map(v => v.id + ': ' + v.nodes.map(n => n.html).join(' | '))));";

  @TempDir private Path folder;
  @TempDir private Path folderOfTheSlow;
  private EveryPage pages;
  private Fixture server;

  @BeforeEach
  void fill() throws InterruptedException {
    pages = new EveryPage(folder, folderOfTheSlow);
    server = pages.server();
  }

  @AfterEach
  void close() {
    pages.close();
  }

  private static void audit(ChromeDriver driver, String page) throws IOException {
    driver.executeScript(axe());
    assertThat((List<?>) driver.executeAsyncScript(SERIOUS)).as(page).isEmpty();
    assertThat(driver.executeScript("return document.documentElement.scrollWidth <= innerWidth"))
        .as("%s fits the window", page)
        .isEqualTo(true);
  }

  private static String axe() throws IOException {
    try (InputStream in = EveryPageTest.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void hasNoSeriousTroubleOnAWideWindow() throws IOException {
    pages.visit(Browser.open(Map.of(), "--window-size=1280,900"), EveryPageTest::audit);
  }

  @Test
  void hasNoSeriousTroubleInTheDark() throws IOException {
    pages.visit(
        Browser.open(Map.of(), "--window-size=1280,900", "--force-dark-mode"),
        (driver, page) -> {
          assertThat(light(driver)).as(page).isLessThan(60);
          audit(driver, page);
        });
  }

  /** How light the paper is, from 0 to 255. */
  private static long light(ChromeDriver driver) {
    Object red =
        driver.executeScript(
            "return Number(getComputedStyle(document.documentElement).backgroundColor"
                + ".match(/\\d+/)[0])");
    return (Long) red;
  }

  @Test
  void fitsAPhone() throws IOException {
    pages.visit(
        Browser.phone(),
        (driver, page) -> {
          audit(driver, page);
          assertThat(driver.executeScript("return innerWidth")).as(page).isEqualTo(360L);
        });
  }

  @Test
  void slidesACardUpWhereAPhoneIsTouched() {
    ChromeDriver driver = Browser.phone();
    try {
      driver.get(server.at("/article?id=ferry").toString());
      WebElement card = driver.findElement(By.id("c1"));
      assertThat(card.isDisplayed()).isFalse();
      driver.findElement(By.id("p1")).click();
      assertThat(card.isDisplayed()).isTrue();
      assertThat(card.getText()).contains("Ana Silva", "asserts");
    } finally {
      driver.quit();
    }
  }

  @Test
  void isReadWithoutScript() throws IOException {
    pages.visit(
        Browser.open(NO_SCRIPT, "--window-size=1280,900"),
        (driver, page) -> {
          assertThat(driver.findElements(By.cssSelector("html.js"))).as(page).isEmpty();
          assertThat(driver.findElement(By.tagName("main")).getText()).as(page).isNotBlank();
          for (WebElement dead : driver.findElements(By.cssSelector("[data-copy], .told, .keys"))) {
            assertThat(dead.isDisplayed()).as("%s shows what needs script", page).isFalse();
          }
        });
  }

  @Test
  void filtersCorrectsAndPartsWithoutScript() {
    ChromeDriver driver = Browser.open(NO_SCRIPT, "--window-size=1280,1400");
    try {
      driver.get(server.at("/claim?q=the+night+boat+sails").toString());
      driver.findElement(By.cssSelector(".filters summary")).click();
      driver.findElement(By.cssSelector("#stance option[value=affirms]")).click();
      driver.findElement(By.cssSelector("#outlet option[value=Herald]")).click();
      Browser.follow(driver, () -> driver.findElement(By.cssSelector(".filters button")).click());
      assertThat(driver.findElements(By.className("evidence"))).hasSize(1);

      Browser.follow(driver, () -> driver.findElement(By.linkText("cite or correct")).click());
      driver.findElement(By.cssSelector("#correct-act option[value=denies]")).click();
      driver.findElement(By.id("by")).sendKeys("Ed Itor");
      Browser.follow(driver, () -> driver.findElement(By.cssSelector(".correct button")).click());
      assertThat(driver.findElement(By.tagName("h1")).getText()).isEqualTo("Ben Okri denies");

      Browser.follow(driver, () -> Browser.await(driver, By.linkText("Ben Okri")).click());
      Browser.follow(
          driver,
          () ->
              Browser.await(
                      driver, By.linkText("Two people in one, or one in two? Part or join them"))
                  .click());
      Browser.await(driver, By.cssSelector("input[value=quay]")).click();
      Browser.follow(driver, () -> Browser.await(driver, By.cssSelector(".split button")).click());
      assertThat(
              Browser.await(driver, By.xpath("//main[contains(., 'was split off from')]"))
                  .isDisplayed())
          .isTrue();
    } finally {
      driver.quit();
    }
  }

  @Test
  void isUsedByKeyboardAlone() throws IOException {
    pages.visit(
        Browser.open(Map.of(), "--window-size=1280,900"),
        (driver, page) -> {
          driver.executeScript("document.body.tabIndex = -1; document.body.focus()");
          List<String> reached = tabbed(driver);
          assertThat(reached.get(0)).as(page).isEqualTo("Skip to the content");
          assertThat(reached)
              .as(page)
              .contains("Onrecord", "Search", "Speakers", "Corrections")
              .hasSizeGreaterThan(7);
        });
  }

  /** The names of all that the Tab key reaches, each of which must show that it is reached. */
  private static List<String> tabbed(ChromeDriver driver) {
    List<String> reached = new ArrayList<>();
    for (int i = 0; i < 80; i++) {
      new Actions(driver).sendKeys(Keys.TAB).perform();
      WebElement active = driver.switchTo().activeElement();
      if (active.getTagName().equals("body")) {
        break;
      }
      String label = String.valueOf(active.getDomAttribute("aria-label"));
      reached.add(active.getText().isBlank() ? label : active.getText().strip());
      Object outlined =
          driver.executeScript(
              "const s = getComputedStyle(arguments[0]);"
                  // A day's parts, and marks of a picture, show it in ways of their own.
                  + "return s.outlineStyle !== 'none' || arguments[0].matches('[type=date], svg"
                  + " a')",
              active);
      assertThat(outlined).as("%s shows that it has the focus", reached).isEqualTo(true);
    }
    return reached;
  }

  @Test
  void correctsAndTakesBackByKeyboardAlone() {
    ChromeDriver driver = Browser.open(Map.of(), "--window-size=1280,900");
    try {
      driver.get(server.at("/statement?article=quay&id=s0").toString());
      driver.findElement(By.id("correct-act")).sendKeys("urges", Keys.TAB);
      assertThat(driver.switchTo().activeElement().getDomAttribute("name")).isEqualTo("none");
      driver.switchTo().activeElement().sendKeys(Keys.TAB);
      Browser.follow(
          driver, () -> driver.switchTo().activeElement().sendKeys("Ed Itor", Keys.ENTER));
      assertThat(driver.findElement(By.tagName("h1")).getText()).isEqualTo("Ben Okri urges");
      Browser.follow(
          driver,
          () -> driver.findElement(By.cssSelector(".correction button")).sendKeys(Keys.ENTER));
      assertThat(driver.findElement(By.tagName("h1")).getText()).isEqualTo("Ben Okri asserts");
    } finally {
      driver.quit();
    }
  }
}
