package io.github.onrecord.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;

/** Who is taken for whom, changed by hand in Chromium. */
class JoiningTest {
  @TempDir private Path folder;

  @Test
  void takesTwoForOneAndTakesThatBack() {
    try (Fixture server = Fixture.local(folder)) {
      server.add("one", "Ferry row", "Post", "Ana Silva said the night boat sails on.");
      server.add("two", "Quay row", "Herald", "Anna Silva said the quay is wet.");
      ChromeDriver driver = Browser.open(Map.of(), "--window-size=1280,1000");
      try {
        driver.get(server.at("/speaker?key=" + CorrectingTest.key(server, "Ana+Silva")).toString());
        assertThat(figures(driver)).contains("1 statement", "1 article");
        Browser.await(driver, By.linkText("Two people in one, or one in two? Part or join them"))
            .click();
        Browser.await(driver, By.id("name")).clear();
        Browser.await(driver, By.id("name")).sendKeys("Silva");
        Browser.await(driver, By.xpath("//button[.='Look up']")).click();
        Browser.await(driver, By.xpath("//label[contains(., 'Anna Silva')]")).click();
        Browser.await(driver, By.xpath("//button[.='They are one']")).click();
        assertThat(page(driver, ".//*[@class='split'][contains(., 'joined by hand')]"))
            .contains("Ana Silva in Ferry row", "Anna Silva in Quay row");

        Browser.await(driver, By.cssSelector("h1 a")).click();
        assertThat(figures(driver)).contains("2 statements", "2 articles");
        driver.navigate().back();
        Browser.await(driver, By.cssSelector(".change button")).click();
        assertThat(page(driver, ".//h1[contains(., 'Anna Silva')]"))
            .contains("Anna Silva in Quay row")
            .doesNotContain("Ferry row", "joined by hand");
        Browser.await(driver, By.cssSelector("h1 a")).click();
        assertThat(figures(driver)).contains("1 statement", "1 article");
      } finally {
        driver.quit();
      }
    }
  }

  /** What a page tells, once one has come of which that is so: a form leads on to it. */
  private static String page(ChromeDriver driver, String which) {
    return Browser.await(driver, By.xpath("//main[" + which + "]")).getText();
  }

  private static String figures(ChromeDriver driver) {
    return Browser.await(driver, By.className("figures")).getText();
  }
}
