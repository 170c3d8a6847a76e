package io.github.onrecord.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;

/** What the page of a claim shows to who looks, points and chooses, in Chromium. */
class ClaimPictureTest {
  private static final String CLAIM = "/claim?q=the+harbour+is+sold";

  private static ChromeDriver driver;

  @TempDir private Path folder;
  private Fixture server;

  @BeforeEach
  void fill() {
    server = Fixture.judging(folder);
    server.add(
        "one",
        "Row over sale",
        "Post",
        "Ana Silva said to Seawire the harbour is sold. Ben Okri denied the harbour sale was agreed."
            + " Carla Nkosi denied maybe the harbour.",
        LocalDate.of(2025, 3, 4));
    server.add(
        "two",
        "Okri turns",
        "Herald",
        "Ben Okri said the harbour sale had been agreed.",
        LocalDate.of(2025, 6, 20));
    driver.get(server.at(CLAIM).toString());
  }

  @AfterEach
  void close() {
    server.close();
  }

  @BeforeAll
  static void open() {
    driver = Browser.open(Map.of(), "--window-size=1280,1000");
  }

  @AfterAll
  static void quit() {
    Optional.ofNullable(driver).ifPresent(ChromeDriver::quit);
  }

  private static List<String> shown(String selector) {
    return driver.findElements(By.cssSelector(selector)).stream().map(WebElement::getText).toList();
  }

  @Test
  void tellsTheExactWordsOfTheMarkThatIsPointedAt() {
    WebElement mark = driver.findElement(By.cssSelector(".track a[href='#e2']"));
    new Actions(driver).moveToElement(mark).perform();
    assertThat(shown(".told"))
        .containsExactly("4 March 2025, Ben Okri: denies: “the harbour sale was agreed”");
    mark.click();
    assertThat(driver.findElement(By.id("e2")).getText()).contains("Row over sale");
  }

  @ParameterizedTest
  @CsvSource({
    "#stance option[value=denies], 2",
    "#speaker option[value='Ana Silva'], 1",
    "#outlet option[value=Herald], 1"
  })
  void showsOnlyWhatIsChosen(String choice, int left) {
    driver.findElement(By.cssSelector(".filters summary")).click();
    driver.findElement(By.cssSelector(choice)).click();
    Browser.follow(driver, () -> driver.findElement(By.cssSelector(".filters button")).click());
    assertThat(Browser.await(driver, By.linkText("Show all")).isDisplayed()).isTrue();
    assertThat(shown(".evidence")).hasSize(left);
    assertThat(driver.findElements(By.cssSelector(".track a"))).hasSize(left);
  }

  @Test
  void showsOnlyWhatWasSaidInAChosenTime() {
    driver.findElement(By.cssSelector(".filters summary")).click();
    driver.findElement(By.id("from")).sendKeys("05012025");
    Browser.follow(driver, () -> driver.findElement(By.cssSelector(".filters button")).click());
    Browser.await(driver, By.linkText("Show all"));
    assertThat(shown(".position h3")).singleElement().asString().contains("Ben Okri");
    assertThat(shown(".figures").get(0)).contains("1 passage", "20 June 2025");
  }

  @Test
  void drawsRelaysAsAChainFromTheSpeakerToThePaper() {
    assertThat(shown("#e1 .chain bdi")).containsExactly("Ana Silva", "Seawire", "Post");
    assertThat(
            driver.executeScript(
                "return [...document.querySelectorAll('#e1 .chain span')].map("
                    + "each => getComputedStyle(each, '::before').content).join()"))
        .isEqualTo("none,none,\" → \",\" → \"");
  }

  @Test
  void givesEachStanceAShapeOfItsOwn() {
    List<?> shapes =
        (List<?>)
            driver.executeScript(
                "return [...document.querySelectorAll('.legend .mark')]"
                    + ".map(each => each.innerHTML)");
    assertThat(shapes).hasSize(5).doesNotHaveDuplicates();
  }

  @Test
  void drawsWhatIsUncertainWithABrokenLine() {
    WebElement sure = driver.findElement(By.cssSelector(".track a[href='#e2']"));
    WebElement unsure = driver.findElement(By.cssSelector(".track a[aria-label*=Nkosi]"));
    assertThat(sure.findElements(By.className("doubt"))).isEmpty();
    assertThat(unsure.findElement(By.className("doubt")).getCssValue("stroke-dasharray"))
        .isNotEqualTo("none");
    assertThat(shown(".stance")).contains("probably denies why: by the act");
  }

  @Test
  void setsWhatWasSaidBeforeAndAfterAChangeSideBySideWithOtherWordsMarked() {
    driver.findElement(By.linkText("changed position")).click();
    assertThat(driver.getCurrentUrl()).endsWith("#changes");
    List<WebElement> words = driver.findElements(By.cssSelector(".turn blockquote"));
    assertThat(words).hasSize(2);
    assertThat(words.get(0).getRect().y).isEqualTo(words.get(1).getRect().y);
    assertThat(words.get(0).getRect().x).isLessThan(words.get(1).getRect().x);
    assertThat(shown(".turn mark")).containsExactly("was", "had been");
  }

  @Test
  void setsThemOneBelowTheOtherOnAPhone() {
    ChromeDriver phone = Browser.phone();
    try {
      phone.get(server.at(CLAIM).toString());
      List<WebElement> words = phone.findElements(By.cssSelector(".turn blockquote"));
      assertThat(words.get(0).getRect().x).isEqualTo(words.get(1).getRect().x);
      assertThat(words.get(0).getRect().y).isLessThan(words.get(1).getRect().y);
    } finally {
      phone.quit();
    }
  }
}
