package io.github.onrecord.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;

/** All that a person does from a question to a correction, with keys alone. */
class KeyboardTest {
  private static final String TEXT =
      "The ferry row grew.\n\nAna Silva said the night boat sails on.\n\nBen Okri denied the sale.";

  @TempDir private Path folder;

  @Test
  void goesFromAQuestionToThePassageCorrectsItsSpeakerAndSeesItInTheAnswer() {
    try (Fixture server = Fixture.judging(folder)) {
      server.add("ferry", "Ferry row", "Post", TEXT);
      ChromeDriver driver = Browser.open(Map.of(), "--window-size=1280,900");
      Keyboard keys = new Keyboard(driver);
      try {
        driver.get(server.at("/").toString());
        keys.press("the night boat sails on", Keys.ENTER);
        Browser.await(driver, By.className("verdict"));

        keys.tabTo(".track a[href='#e1']");
        assertThat(driver.findElement(By.className("told")).getText())
            .isEqualTo("4 March 2025, Ana Silva: affirms: “the night boat sails on”");
        keys.press(Keys.ENTER);
        keys.tabTo("#e1 a[href^='/article']");
        keys.press(Keys.ENTER);
        Browser.await(driver, By.cssSelector(".text #p1"));
        assertThat(driver.getCurrentUrl()).endsWith("/article?id=ferry#p1");

        keys.press("j");
        keys.tabTo("#c1 a[href$='#correct']");
        keys.press(Keys.ENTER);
        Browser.await(driver, By.id("correct-name"));
        keys.tabTo("#correct-name");
        keys.press("Carla Nkosi");
        keys.tabTo("#by");
        keys.press("Ed Itor", Keys.ENTER);
        assertThat(Browser.await(driver, By.tagName("ins")).getText()).contains("Carla Nkosi");

        keys.press("/", "the night boat sails on", Keys.ENTER);
        assertThat(Browser.await(driver, By.cssSelector(".position h3")).getText())
            .startsWith("Carla Nkosi");
      } finally {
        driver.quit();
      }
    }
  }
}
