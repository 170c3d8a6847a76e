package io.github.onrecord.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** What comes out on paper, in Chromium. */
class PrintTest {
  private static final String ASKS = "header.site, footer.site, nav, button, input, select";

  @TempDir private Path folder;
  @TempDir private Path folderOfTheSlow;

  @Test
  void printsWordsAndNothingToPress() throws Exception {
    try (EveryPage pages = new EveryPage(folder, folderOfTheSlow)) {
      pages.visit(onPaper(), PrintTest::isPrinted);
    }
  }

  @Test
  void printsWithInkOnWhite() throws Exception {
    try (EveryPage pages = new EveryPage(folder, folderOfTheSlow)) {
      pages.visit(
          onPaper("--force-dark-mode"),
          (driver, page) ->
              assertThat(driver.findElement(By.tagName("body")).getCssValue("background-color"))
                  .as(page)
                  .isEqualTo("rgba(255, 255, 255, 1)"));
    }
  }

  private static ChromeDriver onPaper(String... arguments) {
    ChromeDriver driver = Browser.open(Map.of(), arguments);
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", 720, "height", 1020, "deviceScaleFactor", 1, "mobile", false));
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    return driver;
  }

  private static void isPrinted(ChromeDriver driver, String page) throws IOException {
    assertThat(driver.findElement(By.tagName("main")).getText()).as(page).isNotBlank();
    List<String> left =
        driver.findElements(By.cssSelector(ASKS)).stream()
            .filter(WebElement::isDisplayed)
            .map(each -> String.valueOf(each.getDomProperty("outerHTML")))
            .toList();
    assertThat(left).as(page).isEmpty();
    assertThat(driver.executeScript("return document.documentElement.scrollWidth <= innerWidth"))
        .as("%s fits the paper", page)
        .isEqualTo(true);
  }
}
