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

  /** Inks that are too light for white paper: of less than 3 to 1 against it. */
  private static final String LIGHTEST =
      """
      const style = getComputedStyle(document.documentElement);
      const light = hex => {
        const [r, g, b] = [1, 3, 5].map(i => {
          const c = parseInt(hex.slice(i, i + 2), 16) / 255;
          return c <= .04045 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4;
        });
        return .2126 * r + .7152 * g + .0722 * b;
      };
      return ['--accent', '--denies', '--deny', '--affirms', '--denied', '--sidesteps', '--reports',
          '--h1', '--h5', '--h8']
        .filter(name => 1.05 / (light(style.getPropertyValue(name).trim()) + .05) < 3);
      """;

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
          (driver, page) -> {
            assertThat(driver.findElement(By.tagName("body")).getCssValue("background-color"))
                .as(page)
                .isEqualTo("rgba(255, 255, 255, 1)");
            assertThat(driver.executeScript(LIGHTEST))
                .as("%s: no colour of the night", page)
                .isEqualTo(List.of());
          });
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
