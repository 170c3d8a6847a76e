package io.github.onrecord.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;

/** A file that is dropped on the start page, in Chromium. */
class DroppingTest {
  private static final String DROP =
      """
      const data = new DataTransfer();
      data.items.add(new File([arguments[1]], 'ferry.jsonl'));
      for (const kind of ['dragover', 'drop']) {
        arguments[0].dispatchEvent(
            new DragEvent(kind, {dataTransfer: data, bubbles: true, cancelable: true}));
      }
      """;
  private static final String FILE =
      """
      {"title": "Ferry row", "text": "Ana Silva said the night boat sails on."}
      {"title": "Quay row", "text": "Ben Okri denied the sale."}
      """;

  @TempDir private Path folder;

  @Test
  void tellsHowFarItIsWhileItIsReadAndWhenItIsDone() {
    CountDownLatch second = new CountDownLatch(1);
    try (Fixture server = Fixture.readingAfter(folder, second, 1)) {
      ChromeDriver driver = Browser.open(Map.of(), "--window-size=1280,900");
      try {
        driver.get(server.at("/").toString());
        driver.executeScript(DROP, driver.findElement(By.cssSelector("form.file")), FILE);
        Browser.await(driver, By.xpath("//h1[.='Reading ferry.jsonl']"));
        driver.executeScript("window.stays = true");
        Browser.await(driver, By.xpath("//*[starts-with(., '1 article read, new on record')]"));
        assertThat(driver.executeScript("return window.stays"))
            .as("the page follows without being loaded again")
            .isEqualTo(true);
        second.countDown();
        Browser.await(driver, By.xpath("//h1[.='Read ferry.jsonl']"));
        Browser.follow(
            driver, () -> Browser.await(driver, By.linkText("To the latest articles")).click());
        assertThat(driver.findElement(By.tagName("main")).getText())
            .contains("Ferry row", "Quay row");
      } finally {
        second.countDown();
        driver.quit();
      }
    }
  }
}
