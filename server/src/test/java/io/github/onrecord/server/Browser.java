package io.github.onrecord.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** Finds Chromium on this machine. */
final class Browser {
  private Browser() {}

  /** Opens a window without a screen, or skips the test where there is no browser. */
  static ChromeDriver open(Map<String, Object> preferences, String... arguments) {
    return open(preferences, Map.of(), arguments);
  }

  /** The same as on a small phone. */
  static ChromeDriver phone() {
    return open(
        Map.of(),
        Map.of(
            "deviceMetrics",
            Map.of("width", 360, "height", 740, "pixelRatio", 2, "touch", true, "mobile", true)));
  }

  /** Waits for what a page shows later by itself. */
  static WebElement await(ChromeDriver driver, By what) {
    driver.manage().timeouts().implicitlyWait(Duration.ofSeconds(30));
    try {
      return driver.findElement(what);
    } finally {
      driver.manage().timeouts().implicitlyWait(Duration.ZERO);
    }
  }

  /**
   * Does what leads to another page and waits until that page is there: a click may return sooner.
   */
  static void follow(ChromeDriver driver, Runnable act) {
    driver.executeScript("window.left = true");
    act.run();
    Instant last = Instant.now().plusSeconds(30);
    while (!arrived(driver)) {
      assertThat(Instant.now()).as("led nowhere from %s", driver.getCurrentUrl()).isBefore(last);
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
  }

  private static boolean arrived(ChromeDriver driver) {
    return Boolean.TRUE.equals(
        driver.executeScript("return !window.left && document.readyState === 'complete'"));
  }

  private static ChromeDriver open(
      Map<String, Object> preferences, Map<String, Object> device, String... arguments) {
    Optional<File> browser = found("chromium", "chromium-browser", "google-chrome");
    Optional<File> driver = found("chromedriver");
    Assumptions.assumeTrue(
        browser.isPresent() && driver.isPresent(), "needs chromium and chromedriver on the path");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(browser.orElseThrow());
    options.addArguments(
        "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage");
    options.addArguments(arguments);
    options.setExperimentalOption("prefs", preferences);
    if (!device.isEmpty()) {
      options.setExperimentalOption("mobileEmulation", device);
    }
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(driver.orElseThrow())
            .usingAnyFreePort()
            .build();
    return new ChromeDriver(service, options);
  }

  private static Optional<File> found(String... names) {
    List<String> folders =
        Arrays.asList(
            Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator, -1));
    return Stream.of(names)
        .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .map(Path::toFile)
        .findFirst();
  }
}
