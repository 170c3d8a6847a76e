package io.github.onrecord.server;

import java.util.ArrayList;
import java.util.List;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;

/** A person who has keys and no mouse: what is not reached by them is not there. */
final class Keyboard {
  private static final int PATIENCE = 120;

  private final ChromeDriver driver;

  Keyboard(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Presses keys wherever the focus is. */
  void press(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  /** Goes on with the Tab key until something has the focus. */
  void tabTo(String selector) {
    List<String> passed = new ArrayList<>();
    for (int i = 0; i < PATIENCE; i++) {
      press(Keys.TAB);
      WebElement active = driver.switchTo().activeElement();
      if (Boolean.TRUE.equals(
          driver.executeScript("return arguments[0].matches(arguments[1])", active, selector))) {
        return;
      }
      passed.add(active.getText());
    }
    throw new AssertionError("the Tab key never comes to " + selector + ", only to " + passed);
  }
}
